using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Entries;

/// <summary>PAPER209: a paper from after the capture of its listing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DateAfterCaptureAnalyzer() : ProblemAnalyzer(ProblemKind.DateAfterCapture, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.DateAfterCapture,
        "A date is after the day of capture",
        "The date {0} is after {1}, the day of capture: correct the one that is wrong, or set Year on the listing",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.DateAfterCapture + HelpLinks.Extension);
}
