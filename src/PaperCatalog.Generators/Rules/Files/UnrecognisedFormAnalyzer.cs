using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Files;

/// <summary>PAPER104: text in no dialect that is known.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnrecognisedFormAnalyzer() : ProblemAnalyzer(ProblemKind.UnrecognisedForm, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.UnrecognisedForm,
        "The text is no listing",
        "Nothing here looks like a paper listing, which is a title and an abstract below it, again and again: check that this is the right file",
        RuleCategories.Files,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.UnrecognisedForm + HelpLinks.Extension);
}
