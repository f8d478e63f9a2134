using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Files;

/// <summary>PAPER101: a file that is not UTF-8. It is left out: offsets into it would be wrong.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotUtf8Analyzer() : ProblemAnalyzer(ProblemKind.NotUtf8, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.NotUtf8,
        "The listing is not UTF-8",
        "The listing is not UTF-8 from here on and was left out: save it as UTF-8",
        RuleCategories.Files,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.NotUtf8 + HelpLinks.Extension);
}
