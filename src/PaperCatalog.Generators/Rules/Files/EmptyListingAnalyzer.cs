using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Files;

/// <summary>PAPER102: a file without text.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EmptyListingAnalyzer() : ProblemAnalyzer(ProblemKind.EmptyListing, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.EmptyListing,
        "The listing is empty",
        "The listing has no text: fill it, or take it out of the project",
        RuleCategories.Files,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.EmptyListing + HelpLinks.Extension);
}
