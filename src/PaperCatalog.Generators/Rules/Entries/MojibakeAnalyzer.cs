using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Entries;

/// <summary>PAPER224: text that was decoded with the wrong encoding once.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MojibakeAnalyzer() : ProblemAnalyzer(ProblemKind.Mojibake, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.Mojibake,
        "Text was decoded with the wrong encoding",
        "'{0}' is what '{1}' turns into when UTF-8 is read as Windows-1252: write '{1}'",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.Mojibake + HelpLinks.Extension);
}
