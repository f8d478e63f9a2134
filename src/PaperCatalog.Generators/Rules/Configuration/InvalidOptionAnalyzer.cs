using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Generators.Inputs;

namespace PaperCatalog.Generators.Rules.Configuration;

/// <summary>PAPER401: an option of the project, or of a listing, with a value that it cannot have.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InvalidOptionAnalyzer() : CompilationEndAnalyzer(s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.InvalidOption,
        "An option has a value that it cannot have",
        "The value '{1}' of {0} is not {2}",
        RuleCategories.Configuration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.InvalidOption + HelpLinks.Extension,
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    private protected override void Report(CompilationAnalysisContext context)
    {
        foreach (var bad in OptionChecks.CheckProject(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions))
            context.ReportDiagnostic(Diagnostic.Create(s_rule, Location.None, bad.Option, bad.Value, bad.Expected));

        foreach (var listing in ProjectListings.Of(context.Options, context.CancellationToken).All)
        {
            foreach (var bad in OptionChecks.CheckListing(listing.File))
                context.ReportDiagnostic(Diagnostic.Create(s_rule, listing.Start, bad.Option, bad.Value, bad.Expected));
        }
    }
}
