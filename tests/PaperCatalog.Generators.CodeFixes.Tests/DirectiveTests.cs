using Microsoft.CodeAnalysis;
using PaperCatalog.Generators.CodeFixes.Tests.Infrastructure;
using PaperCatalog.Listings.Directives;
using static PaperCatalog.Generators.CodeFixes.Tests.Infrastructure.Listing;

namespace PaperCatalog.Generators.CodeFixes.Tests;

/// <summary>What is reported anywhere can be disabled there, also what shows only when listings are compared.</summary>
public sealed class DirectiveTests
{
    [Fact]
    public async Task A_problem_of_an_entry()
    {
        var after = await DisableAsync("PAPER202", ("a.papers.txt", Lines(Title1, Abstract1, Title2, Title3, Abstract3)));
        Assert.Equal(Lines(Title1, Abstract1, "# paper-catalog disable PAPER202", Title2, Title3, Abstract3), after.TextOf("a.papers.txt"));
    }

    [Fact]
    public async Task A_conflict_between_listings()
    {
        var after = await DisableAsync(
            "PAPER302",
            ("a.papers.txt", Lines(Title1, Abstract1, "• 5 authors", "·", "May 24, 2024")),
            ("b.papers.txt", Lines(Title3, Abstract3, Title1, Abstract2, "• 5 authors", "·", "May 24, 2024")));
        Assert.Contains($"# paper-catalog disable PAPER302\n{Title1}\n", after.TextOf("b.papers.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_taken_name()
    {
        var after = await DisableAsync("PAPER402", ("a.papers.txt", Lines("Maps: One", Abstract1, "Maps: Two", Abstract2)));
        Assert.Equal(Lines("Maps: One", Abstract1, "# paper-catalog disable PAPER402", "Maps: Two", Abstract2), after.TextOf("a.papers.txt"));
    }

    [Fact]
    public async Task A_directive_that_is_not_understood()
    {
        var after = await DisableAsync("PAPER109", ("a.papers.txt", Lines("#paper-catalog disable all", Title1, Abstract1)));
        Assert.Equal(Lines("# paper-catalog disable-file PAPER109", "#paper-catalog disable all", Title1, Abstract1), after.TextOf("a.papers.txt"));
    }

    [Fact]
    public async Task A_text_that_is_no_listing()
    {
        var after = await DisableAsync("PAPER104", ("a.papers.txt", "Nothing\r\nto see\r\n"));
        Assert.Equal("# paper-catalog disable-file PAPER104\r\nNothing\r\nto see\r\n", after.TextOf("a.papers.txt"));
    }

    [Theory]
    [InlineData("PAPER102", "")]
    [InlineData("PAPER101", "Caf\uFFFD")]
    [InlineData("PAPER106", Title1 + "\n" + Abstract1)]
    public async Task Where_a_directive_would_not_do_none_is_offered(string id, string text)
    {
        var workspace = FixWorkspace.With(("a.papers.txt", text));
        var descriptor = new DiagnosticDescriptor(id, "", "", "", DiagnosticSeverity.Warning, true);
        var location = Location.Create("/project/a.papers.txt", default, default);
        Assert.Empty(await workspace.GetFixesAsync(Diagnostic.Create(descriptor, location)));
    }

    [Fact]
    public void Every_rule_about_a_listing_has_a_fix_but_those()
    {
        var ids = new ListingCodeFixProvider().FixableDiagnosticIds;
        Assert.Equal(DirectiveRules.All.Select(rule => rule.Id).Except(["PAPER101", "PAPER102", "PAPER106", "PAPER107"]).Order(), ids.Order());
    }

    /// <summary>Disables the rule at the place where it reports, and checks that nothing else is reported or no longer so.</summary>
    private static async Task<FixWorkspace> DisableAsync(string id, params (string Path, string Text)[] listings)
    {
        var workspace = FixWorkspace.With(listings);
        var diagnostic = await workspace.GetDiagnosticAsync(id);
        var fix = Assert.Single(await workspace.GetFixesAsync(diagnostic), fix => fix.EquivalenceKey == $"PaperCatalog.Disable.{id}");

        var after = await FixWorkspace.ApplyAsync(fix);

        var before = (await workspace.GetDiagnosticsAsync()).Select(other => other.Id).Where(other => other != id);
        Assert.Equal(before.Order(), (await after.GetDiagnosticsAsync()).Select(other => other.Id).Order());
        return after;
    }
}
