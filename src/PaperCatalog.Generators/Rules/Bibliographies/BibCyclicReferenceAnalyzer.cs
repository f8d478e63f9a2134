using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Bibliographies;

/// <summary>PAPER242: a reference that leads back to where it starts.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BibCyclicReferenceAnalyzer() : ProblemAnalyzer(ProblemKind.BibCyclicReference, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.BibCyclicReference,
        "References go in a circle",
        "The entry '{0}' names '{1}', which leads back to it: remove one of the references",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.BibCyclicReference + HelpLinks.Extension);
}
