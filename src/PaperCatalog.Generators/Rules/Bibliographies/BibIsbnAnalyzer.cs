using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Bibliographies;

/// <summary>PAPER245: an ISBN that is none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BibIsbnAnalyzer() : ProblemAnalyzer(ProblemKind.BibIsbn, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.BibIsbn,
        "An ISBN is wrong",
        "'{0}' is no ISBN: its length or its check digit is wrong; copy it again",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.BibIsbn + HelpLinks.Extension);
}
