using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PaperCatalog.Generators.Steps;
using PaperCatalog.Generators.Tests.Infrastructure;

namespace PaperCatalog.Generators.Tests.Pipeline;

/// <summary>What runs again after an edit, and what does not.</summary>
public sealed class IncrementalTests
{
    private static readonly string[] s_ownSteps =
    [
        StepNames.Options, StepNames.Listings, StepNames.SharedStrings, StepNames.SharedListings, StepNames.Identities, StepNames.Layouts,
        StepNames.Code, StepNames.NameScope, StepNames.NamedPapers, StepNames.Merges, StepNames.Choices, StepNames.Homes, StepNames.Plans, StepNames.Classes,
        StepNames.IndexedListings, StepNames.IndexItems, StepNames.ShardParts, StepNames.Shards, StepNames.Shapes, StepNames.ShardFiles, StepNames.ClassFiles,
        StepNames.MemberSources, StepNames.MemberFiles, StepNames.ListingFiles,
    ];

    private const string First = "Get trending papers in your email inbox!\n\nAlpha: A First Paper on Something\n\n" + TestListings.Abstract +
        " A sentence far behind.\n\nBeta: A Second Paper on Something\n\n" + TestListings.Abstract + "\n";

    private const string Second = "Gamma: A Third Paper on Something\n\n" + TestListings.Abstract + "\n";

    [Fact]
    public void After_an_edit_of_code_every_step_is_cached()
    {
        var project = CreateProject();
        var compilation = project.CreateCompilation();
        var driver = project.CreateDriver().RunGenerators(compilation);

        var edited = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Added;", compilation.SyntaxTrees.First().Options as CSharpParseOptions));
        var result = driver.RunGenerators(edited).GetRunResult().Results.Single();

        Assert.Equal(s_ownSteps.Order(StringComparer.Ordinal), OwnSteps(result).Keys.Order(StringComparer.Ordinal));
        Assert.All(OwnSteps(result).Values.SelectMany(reasons => reasons), reason => Assert.Contains(reason, Cached));
        Assert.All(Outputs(result), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_far_inside_an_abstract_re_runs_its_listing_and_the_output_that_holds_its_offsets()
    {
        var result = Edit("behind", "further behind");

        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], Reasons(result, StepNames.Listings));
        Assert.Equal([IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Cached], Reasons(result, StepNames.Identities));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], Reasons(result, StepNames.Layouts));
        Assert.All(Reasons(result, StepNames.Merges), reason => Assert.Contains(reason, Cached));
        Assert.All(Reasons(result, StepNames.MemberFiles), reason => Assert.Contains(reason, Cached));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged], Reasons(result, StepNames.ListingFiles));
        Assert.Single(Outputs(result), IncrementalStepRunReason.Modified);
        Assert.All(Outputs(result).Where(reason => reason != IncrementalStepRunReason.Modified), reason => Assert.Contains(reason, Cached));
    }

    [Fact]
    public void Entries_that_move_down_re_run_only_what_reads_places_of_that_listing()
    {
        var result = Edit("inbox!\n\n", "inbox!\n\n\n\n");

        Assert.Equal([IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Cached], Reasons(result, StepNames.Identities));
        // A hover says the line; so the members at home in the listing are written again, and those of no other.
        Assert.Single(Reasons(result, StepNames.MemberFiles), IncrementalStepRunReason.Modified);
        Assert.Equal(2, Outputs(result).Count(reason => reason == IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void Entries_that_change_places_leave_the_members_of_other_listings_alone()
    {
        var (alpha, beta) = (First.IndexOf("Alpha", StringComparison.Ordinal), First.IndexOf("Beta", StringComparison.Ordinal));
        var swapped = First[..alpha] + First[beta..] + "\n" + First[alpha..beta];

        var result = Replace(swapped);

        Assert.Contains(IncrementalStepRunReason.Modified, Reasons(result, StepNames.Merges));
        Assert.Single(Reasons(result, StepNames.MemberFiles), reason => !Cached.Contains(reason));
    }

    [Fact]
    public void An_edit_of_a_title_re_runs_the_members()
    {
        var result = Edit("A First Paper", "The First Paper");

        Assert.Contains(IncrementalStepRunReason.Modified, Reasons(result, StepNames.MemberFiles));
    }

    [Fact]
    public void No_model_holds_an_object_of_the_compiler()
    {
        var project = CreateProject();
        var result = project.CreateDriver().RunGenerators(project.CreateCompilation()).GetRunResult().Results.Single();

        var values = s_ownSteps.SelectMany(step => result.TrackedSteps[step]).SelectMany(step => step.Outputs).Select(output => output.Value);
        var visited = new ObjectGraph();
        foreach (var value in values)
            visited.Visit(value);

        Assert.True(visited.Count > 100, "The graph was not walked.");
        Assert.DoesNotContain(visited.Objects, ObjectGraph.IsOfTheCompiler);
    }

    [Fact]
    public void The_walk_of_the_graph_finds_an_object_of_the_compiler()
    {
        var visited = new ObjectGraph();
        visited.Visit(new { Inner = new[] { CSharpSyntaxTree.ParseText("class C;") } });
        Assert.Contains(visited.Objects, ObjectGraph.IsOfTheCompiler);
    }

    private static readonly IncrementalStepRunReason[] Cached = [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged];

    private static TestProject CreateProject() => TestProject.With(
        TestFile.FromString("/project/a.papers.txt", First), TestFile.FromString("/project/b.papers.txt", Second)) with { Code = "class C { object A => Sample.Papers.Alpha; }" };

    private static GeneratorRunResult Edit(string old, string @new)
    {
        Assert.Contains(old, First, StringComparison.Ordinal);
        return Replace(First.Replace(old, @new, StringComparison.Ordinal));
    }

    private static GeneratorRunResult Replace(string text)
    {
        var project = CreateProject();
        var compilation = project.CreateCompilation();
        return project.CreateDriver()
            .RunGenerators(compilation)
            .ReplaceAdditionalText(project.Files[0], TestFile.FromString("/project/a.papers.txt", text))
            .RunGenerators(compilation)
            .GetRunResult().Results.Single();
    }

    private static Dictionary<string, List<IncrementalStepRunReason>> OwnSteps(GeneratorRunResult result) =>
        result.TrackedSteps.Where(step => s_ownSteps.Contains(step.Key)).ToDictionary(step => step.Key, step => Reasons(result, step.Key));

    private static List<IncrementalStepRunReason> Reasons(GeneratorRunResult result, string step) =>
        [.. result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason)];

    private static List<IncrementalStepRunReason> Outputs(GeneratorRunResult result) =>
        [.. result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs).Select(output => output.Reason)];
}
