using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Generators.Inputs;

namespace PaperCatalog.Generators.Rules.Configuration;

/// <summary>PAPER404: a project that references the package and names no listing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoListingsAnalyzer() : CompilationEndAnalyzer(s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.NoListings,
        "The project names no paper listing",
        "The project references PaperCatalog.Generators and names no paper listing: add an item such as <PaperListing Include=\"papers/*.txt\" />",
        RuleCategories.Configuration,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.NoListings + HelpLinks.Extension,
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    private protected override void Report(CompilationAnalysisContext context)
    {
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        if (!context.Options.AdditionalFiles.Any(file => ListingFile.From(file, provider) is not null))
            context.ReportDiagnostic(Diagnostic.Create(s_rule, Location.None));
    }
}
