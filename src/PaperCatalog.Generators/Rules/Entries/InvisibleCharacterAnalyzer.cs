using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Entries;

/// <summary>PAPER223: a control, bidirectional or zero-width character.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InvisibleCharacterAnalyzer() : ProblemAnalyzer(ProblemKind.InvisibleCharacter, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.InvisibleCharacter,
        "An invisible character stands in the text",
        "The character {0} cannot be seen and changes how text compares or reads: remove it",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.InvisibleCharacter + HelpLinks.Extension);
}
