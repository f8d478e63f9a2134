using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Entries;

/// <summary>PAPER213: an abstract shorter than abstracts are.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AbstractTooShortAnalyzer() : ProblemAnalyzer(ProblemKind.AbstractTooShort, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.AbstractTooShort,
        "An abstract is too short to be one",
        "This abstract has {0} characters, and hardly any has fewer than {1}: check that it is not a title or a part of something longer",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.AbstractTooShort + HelpLinks.Extension);
}
