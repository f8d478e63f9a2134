using PaperCatalog.Listings.Tests.Infrastructure;

using static PaperCatalog.Listings.Tests.Infrastructure.Sample;

namespace PaperCatalog.Listings.Tests.MarkdownLists;

/// <summary>Tables, titles in bold and headings in lists in Markdown.</summary>
public sealed class ListTableTests
{
    private const string Address = "https://arxiv.org/abs/2305.11627";

    [Theory]
    [InlineData("| Title | Authors | Venue | Date | Code |", "| [{0}]({1}) | Ada Miller, Boris Kuhn | ICLR | 2024-03-05 | [GitHub](https://github.com/x/y) |")]
    [InlineData("Title | Authors | Venue | Date | Code", "| ![Star](https://img.shields.io/x) <br> [**{0}**]({1}) <br> | *Ada Miller*; Boris Kuhn | ICLR | March 5, 2024 | [code](https://github.com/x/y) |")]
    [InlineData("|Publish Date|Title|Authors|Conference|PDF|Code|", "|**2024-03-05**|**{0}**|Ada Miller, Boris Kuhn|ICLR|[2305.11627]({1})|**[link](https://github.com/x/y)**|")]
    [InlineData("| Paper | Links | Year | Where | People |", "| {0} | [pdf]({1}), [code](https://github.com/x/y) | 2024-03-05 | ICLR | Ada Miller<br>Boris Kuhn |")]
    public void A_row_is_a_paper_by_the_names_of_the_columns(string header, string row)
    {
        var rule = string.Concat(Enumerable.Repeat("|:-:", header.Trim('|').Split('|').Length)) + "|";
        row = row.Replace("{0}", Title1, StringComparison.Ordinal).Replace("{1}", Address, StringComparison.Ordinal);
        var reading = Reader.ReadAs("MarkdownList", "## Maps", "", header, rule, row, "| | | | | |");

        var entry = reading.EntryTexts()[0];
        Assert.Equal((Title1, "Ada Miller; Boris Kuhn", "2024-03-05", Address, "https://github.com/x/y"), (entry.Title, entry.Authors, entry.PublishedOn, entry.Url, entry.Links));
        Assert.Contains("0=ICLR", entry.Fields, StringComparison.Ordinal);
        Assert.Equal([LineOwner.Header, LineOwner.Header, LineOwner.Entry], reading.Lines.Skip(2).Take(3));
    }

    [Fact]
    public void A_row_that_is_cut_or_parted_changes_no_other()
    {
        var reading = Reader.ReadAs(
            "MarkdownList", "| Title | Authors |", "|---|---|", $"| [{Title1}]({Address}) | Ada Miller |", "| [A title that is cut", "sponsored by nobody", $"| [{Title3}](https://arxiv.org/abs/2306.00001) | Boris Kuhn |");

        Assert.Equal([(Title1, "Ada Miller"), (Title3, "Boris Kuhn")], reading.EntryTexts().Select(entry => (entry.Title, entry.Authors)));
        Assert.Equal([3, 4], reading.Problems.Select(problem => reading.Text.GetLineIndex(problem.Span.Start)));
    }

    [Fact]
    public void A_sign_in_a_cell_is_escaped() => Assert.Equal(
        "A | B", Assert.Single(Reader.ReadAs("MarkdownList", "| Title | Year |", "|--|--|", $"| [A \\| B]({Address}) | 2024 |").EntryTexts()).Title);

    [Fact]
    public void A_title_in_bold_has_its_lines_below_it()
    {
        var reading = Reader.ReadAs(
            "MarkdownList", $"**{Title1}**", "", "- Paper: " + Address, "- Code: https://github.com/x/y", "", $"**{Title2}.**<br>", "*[Ada Miller](https://a.org), Boris Kuhn.*<br>",
            "CVPR 2020. [[PDF](https://arxiv.org/abs/2306.00001)] [[Project](https://x.github.io)]");

        Assert.Equal(
            [(Title1, "", Address, "https://github.com/x/y"), (Title2, "Ada Miller; Boris Kuhn", "https://arxiv.org/abs/2306.00001", "https://x.github.io")],
            reading.EntryTexts().Select(entry => (entry.Title, entry.Authors, entry.Url, entry.Links)));
        Assert.Equal("2020", reading.EntryTexts()[1].PublishedOn);
    }

    [Fact]
    public void A_heading_is_a_paper_where_it_leads_to_one_or_says_below_who_wrote_it()
    {
        var reading = Reader.ReadAs(
            "MarkdownList", "# Reading", "## Maps", $"### [{Title1}]({Address})", "*Ada Miller, Boris Kuhn* · ICLR 2023", "", Abstract1, "", $"### {Title2}", "**Authors:** Ada Miller  ",
            "**Link:** https://arxiv.org/abs/2306.00001  ", $"**Abstract:** {Abstract2}", "", "## Links", "- [Paper](https://arxiv.org/abs/2306.00002)");

        Assert.Equal(
            [(Title1, "Ada Miller; Boris Kuhn", Abstract1, "2305.11627"), (Title2, "Ada Miller", Abstract2, "2306.00001")],
            reading.EntryTexts().Select(entry => (entry.Title!, entry.Authors, entry.Abstract!, entry.ArxivId!)));
        Assert.All(reading.EntryTexts(), entry => Assert.Contains("11=Maps", entry.Fields, StringComparison.Ordinal));
    }

    [Fact]
    public void A_capture_of_the_page_is_none()
    {
        Assert.Equal("Markdown", Reader.ReadLines($"### [{Title1}](https://huggingface.co/papers/2305.11627)", "", $"[{Abstract1}](https://huggingface.co/papers/2305.11627)", "", "- [Paper](https://arxiv.org/abs/2305.11627)").Dialect.Name);
        Assert.Equal("PlainText", Reader.ReadLines("## " + Title1, "", Abstract1, "", "## " + Title3, "", Abstract3).Dialect.Name);
    }
}
