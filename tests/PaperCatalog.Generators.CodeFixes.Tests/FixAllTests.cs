using Microsoft.CodeAnalysis.CodeFixes;
using PaperCatalog.Generators.CodeFixes.Tests.Infrastructure;
using static PaperCatalog.Generators.CodeFixes.Tests.Infrastructure.Listing;

namespace PaperCatalog.Generators.CodeFixes.Tests;

/// <summary>A fix is done wherever it can be, with one change of each listing.</summary>
public sealed class FixAllTests
{
    private const string Wrong = "cats &amp; dogs &lt; birds";
    private const string Right = "cats & dogs < birds";

    [Fact]
    public async Task In_a_document_a_project_or_the_solution()
    {
        var workspace = FixWorkspace.With(("a.papers.txt", With(Wrong)), ("b.papers.txt", With(Wrong, "\r\n", false)), ("Other:c.papers.txt", With(Wrong)));

        var document = await workspace.FixAllAsync(FixAllScope.Document, "PaperCatalog.Correct.PAPER220", "PAPER220");
        Assert.Equal([With(Right), With(Wrong, "\r\n", false), With(Wrong)], TextsOf(document));

        var project = await workspace.FixAllAsync(FixAllScope.Project, "PaperCatalog.Correct.PAPER220", "PAPER220");
        Assert.Equal([With(Right), With(Right, "\r\n", false), With(Wrong)], TextsOf(project));

        var solution = await workspace.FixAllAsync(FixAllScope.Solution, "PaperCatalog.Correct.PAPER220", "PAPER220");
        Assert.Equal([With(Right), With(Right, "\r\n", false), With(Right)], TextsOf(solution));
        Assert.DoesNotContain(await solution.GetDiagnosticsAsync(), diagnostic => diagnostic.Id == "PAPER220");
    }

    [Fact]
    public async Task Also_where_more_is_wrong_than_is_reported()
    {
        string Text(string part) => With(string.Join(" and ", Enumerable.Repeat(part, 50)));
        var workspace = FixWorkspace.With(("a.papers.txt", Text("&amp;")));
        Assert.Equal(20, (await workspace.GetDiagnosticsAsync()).Count(diagnostic => diagnostic.Id == "PAPER220"));

        var after = await workspace.FixAllAsync(FixAllScope.Project, "PaperCatalog.Correct.PAPER220", "PAPER220");

        Assert.Equal(Text("&"), after.TextOf("a.papers.txt"));
    }

    [Fact]
    public async Task But_not_where_a_directive_disables_the_rule()
    {
        var workspace = FixWorkspace.With(("a.papers.txt", Lines(
            Title1, Abstract1 + " &amp;", "# paper-catalog disable PAPER220", Title2, Abstract2 + " &amp;")));

        var after = await workspace.FixAllAsync(FixAllScope.Project, "PaperCatalog.Correct.PAPER220", "PAPER220");

        Assert.Equal(
            Lines(Title1, Abstract1 + " &", "# paper-catalog disable PAPER220", Title2, Abstract2 + " &amp;"),
            after.TextOf("a.papers.txt"));
    }

    [Fact]
    public async Task Repeated_entries_that_follow_each_other_go_together()
    {
        var workspace = FixWorkspace.With(("a.papers.txt", Lines(
            Title1, "", Abstract1, "", Title2, "", Abstract2, "", Title1, "", Abstract1, "", Title2, "", Abstract2)));

        var after = await workspace.FixAllAsync(FixAllScope.Project, "PaperCatalog.Correct.PAPER301", "PAPER301");

        Assert.Equal(Lines(Title1, "", Abstract1, "", Title2, "", Abstract2), after.TextOf("a.papers.txt"));
    }

    [Fact]
    public async Task Unused_directives_of_all_listings()
    {
        var workspace = FixWorkspace.With(
            ("a.papers.txt", Lines("# paper-catalog disable PAPER225, PAPER301", Title1, Abstract1)),
            ("b.papers.txt", Lines("# paper-catalog disable PAPER225 PAPER220", Title2, Abstract2 + " &amp;")));

        var after = await workspace.FixAllAsync(FixAllScope.Project, "PaperCatalog.Correct.PAPER108", "PAPER108");

        Assert.Equal(
            [Lines(Title1, Abstract1), Lines("# paper-catalog disable PAPER220", Title2, Abstract2 + " &amp;")],
            TextsOf(after));
    }

    [Fact]
    public async Task Directives_for_what_comparing_listings_shows()
    {
        string[] metadata = ["• 5 authors", "·", "May 24, 2024"];
        var workspace = FixWorkspace.With(
            ("a.papers.txt", Lines([Title1, Abstract1, .. metadata, Title2, Abstract2, .. metadata])),
            ("b.papers.txt", Lines([Title1, Abstract2, .. metadata, Title2, Abstract3, .. metadata])));
        Assert.NotEmpty((await workspace.GetDiagnosticsAsync()).Where(diagnostic => diagnostic.Id == "PAPER302"));

        var after = await workspace.FixAllAsync(FixAllScope.Project, "PaperCatalog.Disable.PAPER302", "PAPER302");

        Assert.DoesNotContain(await after.GetDiagnosticsAsync(), diagnostic => diagnostic.Id is "PAPER302" or "PAPER108");
        // Once more, nothing is left to do.
        Assert.Null(await after.FindFixAllAsync(FixAllScope.Project, "PaperCatalog.Disable.PAPER302", "PAPER302"));
    }

    [Theory]
    [InlineData("SomeoneElses.PAPER220")]
    [InlineData("PaperCatalog.Correct.PAPER999")]
    [InlineData("")]
    public async Task A_key_of_somebody_else_is_none_of_ours(string key) =>
        Assert.Null(await FixWorkspace.With(("a.papers.txt", With(Wrong))).FindFixAllAsync(FixAllScope.Project, key, "PAPER220"));

    [Fact]
    public void All_three_scopes_are_offered() => Assert.Equal(
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution],
        new ListingCodeFixProvider().GetFixAllProvider().GetSupportedFixAllScopes());

    private static string[] TextsOf(FixWorkspace workspace) =>
        [.. workspace.Solution.Projects.SelectMany(project => project.AdditionalDocuments).OrderBy(document => document.Name).Select(document => workspace.TextOf(document.Name))];
}
