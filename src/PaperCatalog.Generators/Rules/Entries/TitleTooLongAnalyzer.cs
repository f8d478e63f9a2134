using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Entries;

/// <summary>PAPER212: a title longer than titles are.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TitleTooLongAnalyzer() : ProblemAnalyzer(ProblemKind.TitleTooLong, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.TitleTooLong,
        "A title is too long to be one",
        "This title has {0} characters, and hardly any has more than {1}: check that it is not an abstract, and break the line where the title ends",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.TitleTooLong + HelpLinks.Extension);
}
