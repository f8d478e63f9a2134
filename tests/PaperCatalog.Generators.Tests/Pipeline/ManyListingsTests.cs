using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Generators.Inputs;
using PaperCatalog.Generators.Models;
using PaperCatalog.Generators.Steps;
using PaperCatalog.Generators.Tests.Infrastructure;

namespace PaperCatalog.Generators.Tests.Pipeline;

/// <summary>What an edit of one of 100 listings makes run again: what is of that listing, and no more.</summary>
public sealed class ManyListingsTests
{
    private const int Listings = 100;
    // So many that the indexes have several shards.
    private const int Papers = 20;

    [Fact]
    public void An_edit_of_code_runs_nothing_again()
    {
        var (compilation, driver, _) = Run();

        var edited = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Added;", compilation.SyntaxTrees.First().Options as CSharpParseOptions));
        var result = driver.RunGenerators(edited).GetRunResult().Results.Single();

        foreach (var step in new[]
        {
            StepNames.Options, StepNames.Listings, StepNames.SharedListings, StepNames.Identities, StepNames.Layouts, StepNames.Merges, StepNames.Code,
            StepNames.Homes, StepNames.IndexItems, StepNames.Shards, StepNames.ShardFiles, StepNames.ClassFiles, StepNames.MemberSources, StepNames.MemberFiles, StepNames.ListingFiles,
        })
            Assert.Equal(0, CountRuns(result, step));
        Assert.Equal(0, CountOutputs(result));
    }

    [Fact]
    public void An_edit_far_inside_an_abstract_writes_one_file_of_offsets()
    {
        var result = Edit("released with the paper.", "released with this paper.");

        AssertReadOnce(result);
        Assert.Equal(0, CountRuns(result, StepNames.Merges));
        Assert.Equal(1, CountRuns(result, StepNames.MemberFiles));
        Assert.Equal(1, CountOutputs(result));
    }

    [Fact]
    public void An_edit_of_the_first_sentence_of_an_abstract_writes_one_file_of_members_too()
    {
        var result = Edit("does something to a model", "does something good to a model");

        AssertReadOnce(result);
        Assert.Equal(0, CountRuns(result, StepNames.Merges));
        Assert.Equal(1, CountRuns(result, StepNames.MemberFiles));
        Assert.Equal(2, CountOutputs(result));
    }

    [Fact]
    public void An_edit_of_a_title_writes_the_files_of_its_listing_and_the_shards_that_held_or_hold_it()
    {
        var result = Edit(": A Title of a Paper", ": The Title of a Paper", out var written);

        AssertReadOnce(result);
        foreach (var step in new[] { StepNames.Merges, StepNames.IndexItems, StepNames.MemberFiles })
            Assert.Equal(1, CountRuns(result, step));
        // The key stays as it was: the title was in one shard, and is in one.
        Assert.InRange(CountRuns(result, StepNames.Shards), 1, 2);
        Assert.InRange(CountOutputs(result), 3, 4);
        Assert.Equal(
            ["Papers.+index", "Papers.050.papers.txt.g.cs", "Papers.050.papers.txt.listing.g.cs"],
            written.Select(file => IsShard(file) ? "Papers.+index" : file).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_edit_of_a_key_writes_the_shards_that_held_or_hold_it_too()
    {
        var result = Edit("Listing50Paper0: ", "Listing50PaperNone: ", out var written);

        Assert.Equal(1, CountRuns(result, StepNames.Homes));
        Assert.InRange(CountRuns(result, StepNames.Shards), 1, 4);
        Assert.Equal(2, written.Count(file => !IsShard(file)));
    }

    // Merging and naming make a new object each time, so one object for all is one time.
    [Fact]
    public async Task After_an_edit_in_one_listing_generator_and_rules_share_one_merge()
    {
        var (compilation, driver, files) = Run();
        var edited = TestFile.FromString(
            files[50].Path, files[50].GetText().ToString().Replace(": A Title of a Paper", ": The Title of a Paper", StringComparison.Ordinal));
        var result = driver.ReplaceAdditionalText(files[50], edited).RunGenerators(compilation).GetRunResult().Results.Single();
        files[50] = edited;
        var options = new AnalyzerOptions([.. files], new TestOptions(TestProject.With(files).Properties));
        var diagnostics = await compilation.WithAnalyzers(PackageRules.Analyzers, options).GetAnalyzerDiagnosticsAsync(CancellationToken.None);

        var merge = Assert.Single(result.TrackedSteps[StepNames.Merges]);
        var merged = (MergedCatalog)Assert.Single(merge.Outputs).Value;
        Assert.Equal(IncrementalStepRunReason.Modified, merge.Outputs[0].Reason);
        Assert.Same(merged.Build, Assert.Single(ProjectListings.Of(options, CancellationToken.None).Catalogs).Build);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    private static void AssertReadOnce(GeneratorRunResult result)
    {
        foreach (var step in new[] { StepNames.Listings, StepNames.SharedListings, StepNames.Identities, StepNames.Layouts })
            Assert.Equal(1, CountRuns(result, step));
    }

    private static bool IsShard(string file) => file.StartsWith("Papers.+index", StringComparison.Ordinal);

    private static GeneratorRunResult Edit(string old, string @new) => Edit(old, @new, out _);

    private static GeneratorRunResult Edit(string old, string @new, out string[] written)
    {
        var (compilation, driver, files) = Run();
        var before = driver.GetRunResult().Results.Single().GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText);
        var text = files[50].GetText().ToString();
        var at = text.IndexOf(old, StringComparison.Ordinal);
        var edited = TestFile.FromString(files[50].Path, text[..at] + @new + text[(at + old.Length)..]);
        var result = driver.ReplaceAdditionalText(files[50], edited).RunGenerators(compilation).GetRunResult().Results.Single();
        written =
        [
            .. result.GeneratedSources
                .Where(source => !before.TryGetValue(source.HintName, out var known) || !ReferenceEquals(known, source.SourceText))
                .Select(source => source.HintName),
        ];
        return result;
    }

    private static (CSharpCompilation Compilation, GeneratorDriver Driver, TestFile[] Files) Run()
    {
        var files = Enumerable.Range(0, Listings)
            .Select(i => ManyPapers.File($"/project/{i:000}.papers.txt", $"Listing{i}Paper", Papers))
            .ToArray();
        var project = TestProject.With(files) with { Code = "class C { object A => Sample.Papers.Listing0Paper0; }" };
        var compilation = project.CreateCompilation();
        return (compilation, project.CreateDriver().RunGenerators(compilation), files);
    }

    // A step that ran and gave what it gave before is counted too.
    private static int CountRuns(GeneratorRunResult result, string step) =>
        result.TrackedSteps[step].Count(run => run.Outputs.Any(output => output.Reason != IncrementalStepRunReason.Cached));

    private static int CountOutputs(GeneratorRunResult result) =>
        result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs)
            .Count(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);
}
