using PaperCatalog.Listings.Works.Judging;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Listings.Tests.Works;

/// <summary>The table of what decides, as the page on works shows it.</summary>
public sealed class WorkTableTests
{
    private const string Header = "| What is found | Verdict |\n|---|---|\n";

    private static readonly string s_page =
        Path.Combine(Repository.Root, "src", "PaperCatalog.Generators.Package", "docs", "works.md");

    [Fact]
    public void The_page_shows_each_row_in_order()
    {
        var page = File.ReadAllText(s_page).ReplaceLineEndings("\n");
        var start = page.IndexOf(Header, StringComparison.Ordinal) + Header.Length;
        var end = page.IndexOf("\n\n", start - 1, StringComparison.Ordinal) + 1;
        var rows = string.Concat(WorkJudge.Table.Select(row => $"| {row.Says} | {row.Verdict} |\n"));
        if (Snapshot.IsAccepting)
            File.WriteAllText(s_page, page[..start] + rows + page[end..]);
        else
            Assert.Equal(rows, page[start..end]);
    }

    [Fact]
    public void No_two_rows_say_the_same() =>
        Assert.Distinct(WorkJudge.Table.Select(row => row.Says), StringComparer.Ordinal);
}
