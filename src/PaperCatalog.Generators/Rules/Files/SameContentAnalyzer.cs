using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Generators.Inputs;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Files;

/// <summary>PAPER106: two listings of one catalogue with the same text.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SameContentAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.SameContent,
        "Two listings have the same text",
        "The listing has the same text as '{0}': take one of them out of the project",
        RuleCategories.Files,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.SameContent + HelpLinks.Extension,
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [s_rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Report);
    }

    private static void Report(CompilationAnalysisContext context)
    {
        var listings = SourceListing.ReadAll(context.Options, context.CancellationToken);
        foreach (var catalog in listings.GroupBy(listing => listing.File.CatalogClass, StringComparer.Ordinal))
        {
            var firsts = new Dictionary<Utf8Text, SourceListing>();
            foreach (var listing in catalog)
            {
                // An empty listing has a rule of its own.
                var text = listing.Reading.Text;
                if (text.Length == 0)
                    continue;
                if (!firsts.TryGetValue(text, out var first))
                    firsts.Add(text, listing);
                else
                    context.ReportDiagnostic(Diagnostic.Create(s_rule, listing.Start, [first.Start], first.File.Path));
            }
        }
    }
}
