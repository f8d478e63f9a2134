using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Generators.Inputs;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Generators.Rules;

/// <summary>Reports what is wrong with the project itself: its options, what it names, the compiler that it asks for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OptionsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = RuleDescriptors.Of(RuleScope.Options);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Report);
    }

    private static void Report(CompilationAnalysisContext context)
    {
        // The one thing to do: all else changes with it.
        if (!Library.HasTargets(context.Options.AnalyzerConfigOptionsProvider) && !Library.IsIn(context.Compilation))
        {
            Report(context, RuleTable.LibraryNotReferenced, Location.None, Library.ReferenceLine);
            return;
        }

        ReportLanguage(context);
        ReportOptions(context);
        ReportNamed(context);
        ReportMembers(context);
    }

    private static void ReportLanguage(CompilationAnalysisContext context)
    {
        // The same for every file of a project; a project without files has no version, and no use for the catalogue yet.
        if (context.Compilation.SyntaxTrees.FirstOrDefault() is { } file && LanguageFloor.FindOlder(file.Options) is { } older)
            Report(context, RuleTable.CompilerTooOld, Location.None, older, LanguageFloor.Version);
    }

    private static void ReportOptions(CompilationAnalysisContext context)
    {
        foreach (var bad in OptionChecks.CheckProject(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions))
            Report(context, RuleTable.InvalidOption, Location.None, bad.Option, bad.Value, bad.Expected);
        var listings = ProjectListings.Of(context.Options, context.CancellationToken);
        foreach (var catalog in listings.Catalogs)
        {
            if (OptionChecks.CheckCatalog(catalog, listings.Catalogs) is { } bad)
                Report(context, RuleTable.InvalidOption, catalog.Listings[0].Start, bad.Option, bad.Value, bad.Expected);
        }

        foreach (var listing in listings.All)
        {
            foreach (var bad in OptionChecks.CheckListing(listing.File))
                Report(context, RuleTable.InvalidOption, listing.Start, bad.Option, bad.Value, bad.Expected);
        }
    }

    private static void ReportNamed(CompilationAnalysisContext context)
    {
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        var named = context.Options.AdditionalFiles
            .Select(file => ListingFile.From(file, provider))
            .OfType<ListingFile>()
            .GroupBy(listing => (listing.Path, listing.CatalogClass))
            .ToList();
        foreach (var listing in named.Where(group => group.Count() > 1))
            Report(context, RuleTable.ListingNamedTwice, Location.None, listing.Key.Path, listing.Count().ToString(CultureInfo.InvariantCulture));
        // A reference for all projects of a folder does not mean that each has a listing.
        if (named.Count == 0 && provider.GlobalOptions.Find(OptionKeys.IsNamed) != "false")
            Report(context, RuleTable.NoListings, Location.None);
    }

    // Once, for who does not know yet: a project that sets the threshold does.
    private static void ReportMembers(CompilationAnalysisContext context)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider.GlobalOptions;
        if (options.Find(OptionKeys.MemberThreshold) is not null)
            return;
        var threshold = CatalogOptions.From(options).MemberThreshold;
        foreach (var catalog in ProjectListings.Of(context.Options, context.CancellationToken).Catalogs)
        {
            var papers = catalog.Build.Works.Count;
            if (papers > threshold && catalog.Listings.Any(listing => listing.File.HasMembers is null))
                Report(context, RuleTable.MembersOnDemand, Location.None, catalog.Name, Number(papers), Number(threshold));
        }
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static void Report(CompilationAnalysisContext context, Rule rule, Location place, params string[] arguments) =>
        context.ReportDiagnostic(Diagnostic.Create(RuleDescriptors.Of(rule), place, [.. arguments.Select(SafeText.Show)]));
}
