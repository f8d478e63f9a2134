using Microsoft.CodeAnalysis;
using PaperCatalog.Generators.Emit;
using PaperCatalog.Generators.Inputs;
using PaperCatalog.Generators.Models;
using PaperCatalog.Generators.Steps;

namespace PaperCatalog.Generators;

/// <summary>
/// Turns the project's paper listings into a typed catalogue. The analyzers report what is wrong with them; only where these are
/// turned off, it says itself what it leaves out.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class PaperCatalogGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => CatalogOptions.From(provider.GlobalOptions))
            .WithTrackingName(StepNames.Options);

        // Below the floor, and without the library, a rule says the one thing to do; code that does not compile would bury it.
        // Where the targets are, they say that of the library, and stop the build.
        var hasLibrary = context.MetadataReferencesProvider
            .Where(static reference => Library.MayBe(reference))
            .Collect()
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (input, _) => !input.Left.IsEmpty || Library.HasTargets(input.Right));
        var isSupported = context.ParseOptionsProvider
            .Combine(hasLibrary)
            .Select(static (input, _) => LanguageFloor.IsMet(input.Left) && input.Right);

        var alone = context.AdditionalTextsProvider
            .Combine(isSupported)
            .Where(static input => input.Right)
            .Select(static (input, _) => input.Left)
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Combine(options.Select(static (options, _) => options.Class))
            .Select(static (input, cancellation) =>
                ListingSteps.Read(input.Left.Left, input.Left.Right, input.Right, cancellation))
            .Where(static listing => listing is not null)
            .Select(static (listing, _) => listing!)
            .WithTrackingName(StepNames.Listings);

        // Whose strings nobody else names, and who names none of others, goes through these as it is.
        var strings = alone.SelectMany(static (listing, _) => StringSteps.Find(listing)).WithTrackingName(StepNames.Strings)
            .Collect()
            .Select(static (all, _) => StringSteps.Share(all));
        var listings = alone.Combine(strings.Select(static (given, _) => StringSteps.ByPath(given)))
            .Select(static (input, _) => StringSteps.Give(input.Left, input.Right))
            .WithTrackingName(StepNames.SharedStrings)
            .Select(StringSteps.Read)
            .WithTrackingName(StepNames.SharedListings);

        // What is read splits three ways, so that an edit re-runs only what reads the part that it changed.
        var identities = listings.Select(ListingSteps.GetIdentities).WithTrackingName(StepNames.Identities);
        var layouts = listings.Select(ListingSteps.GetLayout).WithTrackingName(StepNames.Layouts);

        var catalogs = identities.Collect().Combine(options)
            .SelectMany(static (input, _) => MergeStep.Merge(input.Left, input.Right))
            .WithTrackingName(StepNames.Merges);

        // Which papers are members, code decides too, where there are very many.
        var named = NameSteps.Find(context, alone);
        var cited = catalogs.Combine(named)
            .Select(static (input, _) => CitedStep.Find(input.Left, input.Right))
            .WithTrackingName(StepNames.Cited);
        var homes = catalogs.Combine(named)
            .SelectMany(static (input, _) => HomeSteps.Part(input.Left, input.Right))
            .WithTrackingName(StepNames.Choices)
            .Select(HomeSteps.Choose)
            .WithTrackingName(StepNames.Homes);
        var plans = catalogs.Combine(homes.Collect())
            .Select(static (input, _) => MemberPlanStep.Build(input.Left, input.Right))
            .WithTrackingName(StepNames.Plans);
        var classes = plans.Select(static (plan, _) => plan.Catalog).WithTrackingName(StepNames.Classes);

        // What papers are found by: listing by listing, then shard by shard.
        var shards = catalogs
            .SelectMany(static (catalog, _) => IndexSteps.Part(catalog))
            .WithTrackingName(StepNames.IndexedListings)
            .Select(IndexSteps.GetItems)
            .WithTrackingName(StepNames.IndexItems)
            .Collect()
            .SelectMany(static (listings, _) => IndexSteps.GetParts(listings))
            .WithTrackingName(StepNames.ShardParts)
            .Select(IndexSteps.GetShard)
            .WithTrackingName(StepNames.Shards);
        var shapes = shards.Collect()
            .SelectMany(static (all, _) => IndexSteps.GetShapes(all))
            .WithTrackingName(StepNames.Shapes);
        var classFiles = classes.Combine(shapes.Collect())
            .Select(static (input, _) => IndexSteps.GetClassFile(input.Left, input.Right))
            .WithTrackingName(StepNames.ClassFiles);
        var shardFiles = shards.Combine(classFiles.Collect())
            .Select(static (input, _) => IndexSteps.GetShardFile(input.Left, input.Right))
            .WithTrackingName(StepNames.ShardFiles);

        // Each file by itself, so that it is looked at again only when a listing changes that it shows. A build writes no documentation
        // unless the project asks for a file of it.
        var documented = listings.Collect()
            .Combine(context.ParseOptionsProvider.Select(static (options, _) => options.DocumentationMode != DocumentationMode.None))
            .Select(static (input, _) => input.Right ? MemberStep.ByPath(input.Left) : null);
        var memberFiles = plans.SelectMany(static (plan, _) => plan.Members)
            .Combine(documented)
            .Select(static (input, _) => MemberStep.GetSources(input.Left, input.Right))
            .WithTrackingName(StepNames.MemberSources)
            .Select(MemberStep.Build)
            .WithTrackingName(StepNames.MemberFiles);

        var listingFiles = catalogs.Combine(classes.Collect())
            .Combine(layouts.Collect().Select(static (all, _) => ListingFileStep.ByPath(all)))
            .SelectMany(static (input, _) => ListingFileStep.Build(input.Left.Left, input.Left.Right, input.Right))
            .WithTrackingName(StepNames.ListingFiles);

        var losses = context.AdditionalTextsProvider
            .Combine(isSupported)
            .Where(static input => input.Right)
            .Select(static (input, _) => input.Left)
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (input, cancellation) => LossStep.Find(input.Left, input.Right, cancellation))
            .WithTrackingName(StepNames.Losses);
        var oldLanguage = context.ParseOptionsProvider.Select(static (options, _) => LanguageFloor.FindOlder(options))
            .Combine(context.AnalyzerConfigOptionsProvider.Select(static (provider, _) => LossStep.IsUnguarded(provider)));

        context.RegisterSourceOutput(losses, static (output, loss) => output.ReportDiagnostic(LossReport.Create(loss)));
        context.RegisterSourceOutput(oldLanguage, static (output, found) =>
        {
            if (found is { Left: { } version, Right: true })
                output.ReportDiagnostic(LossReport.CreateForLanguage(version));
        });
        context.RegisterSourceOutput(classFiles, static (output, file) => Add(output, CatalogEmitter.Emit(file)));
        context.RegisterSourceOutput(shardFiles, static (output, file) => Add(output, ShardEmitter.Emit(file)));
        context.RegisterSourceOutput(cited, static (output, papers) => Add(output, CitedEmitter.Emit(papers)));
        context.RegisterSourceOutput(
            cited.Where(static papers => papers.Options.HasBibliography), static (output, papers) => Add(output, CitedKeysEmitter.Emit(papers)));
        context.RegisterSourceOutput(memberFiles, static (output, file) => Add(output, MembersEmitter.Emit(file)));
        context.RegisterSourceOutput(listingFiles, static (output, file) => Add(output, ListingEmitter.Emit(file)));
    }

    private static void Add(SourceProductionContext output, GeneratedFile file) => output.AddSource(file.Name, file.Code);
}
