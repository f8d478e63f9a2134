using PaperCatalog.Generators.CodeFixes.Tests.Infrastructure;
using static PaperCatalog.Generators.CodeFixes.Tests.Infrastructure.Listing;

namespace PaperCatalog.Generators.CodeFixes.Tests;

/// <summary>From what an analyzer reports to the changed text: what was wrong is right, and nothing else is changed.</summary>
public sealed class CorrectionTests
{
    private const string Name = "list.papers.txt";

    [Theory]
    [InlineData("PAPER220", "cats &amp; dögs", "cats & dögs")]
    [InlineData("PAPER221", "12\\% of", "12% of")]
    [InlineData("PAPER222", "Poincare\u0301 maps", "Poincaré maps")]
    [InlineData("PAPER223", "zero\u200Bwidth", "zerowidth")]
    [InlineData("PAPER224", "cafÃ© au lait", "café au lait")]
    [InlineData("PAPER225", "of the the cat", "of the cat")]
    [InlineData("PAPER227", "https://github.com/a/b{here}.", "https://github.com/a/b.")]
    [InlineData("PAPER228", "https://hf.barry1.top/papers/1", "https://huggingface.co/papers/1")]
    public async Task Text_is_put_right(string id, string wrong, string right)
    {
        foreach (var (lineBreak, endsWithBreak) in new[] { ("\n", true), ("\n", false), ("\r\n", true), ("\r\n", false) })
        {
            // A character of four bytes and two UTF-16 units before it: places are counted in both.
            var before = With("𝔘ñ " + wrong, lineBreak, endsWithBreak);
            var after = With("𝔘ñ " + right, lineBreak, endsWithBreak);
            await AssertFixedAsync(id, before, after);
        }
    }

    [Fact]
    public Task A_repeated_entry_is_removed() => AssertFixedAsync(
        "PAPER301",
        Lines(Title1, "", Abstract1, "", Title2, "", Abstract2, "", Title1, "", Abstract1, "", Title3, "", Abstract3),
        Lines(Title1, "", Abstract1, "", Title2, "", Abstract2, "", Title3, "", Abstract3));

    [Fact]
    public Task A_stray_line_is_removed() => AssertFixedAsync(
        "PAPER105",
        Lines(Title1, Abstract1, "* * *", Title2, Abstract2),
        Lines(Title1, Abstract1, Title2, Abstract2));

    [Fact]
    public Task The_dot_is_added() => AssertFixedAsync(
        "PAPER205",
        Lines(Title1, Abstract1, "• 5 authors", "May 24, 2024", Title2, Abstract2),
        Lines(Title1, Abstract1, "• 5 authors", "·", "May 24, 2024", Title2, Abstract2));

    [Fact]
    public Task An_unused_directive_is_removed() => AssertFixedAsync(
        "PAPER108",
        Lines(Title1, Abstract1, "# paper-catalog disable PAPER225", Title2, Abstract2),
        Lines(Title1, Abstract1, Title2, Abstract2));

    [Fact]
    public async Task The_encoding_of_the_document_stays()
    {
        var workspace = FixWorkspace.With((Name, With("&amp;")));
        var fixes = await workspace.GetFixesAsync(await workspace.GetDiagnosticAsync("PAPER220"));
        var text = await (await FixWorkspace.ApplyAsync(fixes[0])).Find(Name).GetTextAsync();
        Assert.Same(FixWorkspace.Utf8, text.Encoding);
    }

    [Fact]
    public async Task What_has_no_one_answer_is_only_to_be_disabled()
    {
        var workspace = FixWorkspace.With((Name, Lines(Title1, Abstract1, Title2, Title3, Abstract3)));
        var fixes = await workspace.GetFixesAsync(await workspace.GetDiagnosticAsync("PAPER202"));
        Assert.Equal(["Disable PAPER202 for this entry"], fixes.Select(fix => fix.Title));
    }

    [Fact]
    public async Task Of_two_problems_at_one_place_each_has_its_own_fix()
    {
        var workspace = FixWorkspace.With((Name, With("&amp; &lt; &amp;")));
        var diagnostics = (await workspace.GetDiagnosticsAsync()).Where(diagnostic => diagnostic.Id == "PAPER220").ToArray();
        Assert.Equal(3, diagnostics.Length);
        var second = diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan).ElementAt(1);

        var fixes = await workspace.GetFixesAsync(second);

        Assert.Equal(With("&amp; < &amp;"), (await FixWorkspace.ApplyAsync(fixes[0])).TextOf(Name));
    }

    [Fact]
    public async Task A_file_that_is_no_listing_is_left_alone()
    {
        var listing = FixWorkspace.With((Name, With("&amp;")));
        var diagnostic = await listing.GetDiagnosticAsync("PAPER220");
        var other = FixWorkspace.With("is_global = true\n[/project/list.papers.txt]\nbuild_metadata.AdditionalFiles.PaperListing = false\n", (Name, With("&amp;")));
        Assert.Empty(await other.GetFixesAsync(diagnostic));
    }

    private static async Task AssertFixedAsync(string id, string before, string after)
    {
        var workspace = FixWorkspace.With((Name, before));
        var diagnostic = await workspace.GetDiagnosticAsync(id);
        var fixes = await workspace.GetFixesAsync(diagnostic);
        Assert.Equal([$"PaperCatalog.Correct.{id}", $"PaperCatalog.Disable.{id}"], fixes.Select(fix => fix.EquivalenceKey));

        var corrected = await FixWorkspace.ApplyAsync(fixes[0]);

        Assert.Equal(after, corrected.TextOf(Name));
        Assert.DoesNotContain(await corrected.GetDiagnosticsAsync(), other => other.Id == id);
        // Only the listing is touched, and the original stays as it is.
        Assert.Equal([corrected.Find(Name).Id], corrected.Solution.GetChanges(workspace.Solution).GetProjectChanges().Single().GetChangedAdditionalDocuments());
        Assert.Equal(before, workspace.TextOf(Name));
        await AssertDisabledAsync(workspace, id, fixes[1]);
    }

    private static async Task AssertDisabledAsync(FixWorkspace workspace, string id, Microsoft.CodeAnalysis.CodeActions.CodeAction fix)
    {
        var disabled = await FixWorkspace.ApplyAsync(fix);
        var before = (await workspace.GetDiagnosticsAsync()).Select(diagnostic => diagnostic.Id).Where(other => other != id);
        var after = (await disabled.GetDiagnosticsAsync()).Select(diagnostic => diagnostic.Id);
        Assert.Equal(before.Order(StringComparer.Ordinal), after.Order(StringComparer.Ordinal));
    }
}
