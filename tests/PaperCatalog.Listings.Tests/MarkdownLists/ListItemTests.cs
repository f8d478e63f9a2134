using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;

using static PaperCatalog.Listings.Tests.Infrastructure.Sample;

namespace PaperCatalog.Listings.Tests.MarkdownLists;

/// <summary>Items of lists in Markdown, however people write them.</summary>
public sealed class ListItemTests
{
    private const string Address = "https://arxiv.org/abs/2305.11627";

    /// <summary>An item, and its title, people, date, venue, address and other links, with a bar between two.</summary>
    public static TheoryData<string, string> Items => new()
    {
        { $"- [{Title1}]({Address}), Ada Miller, Boris Kuhn and Carla Diaz, ICLR 2024 [[code](https://github.com/x/y)]", $"{Title1}|Ada Miller; Boris Kuhn; Carla Diaz|2024|ICLR|{Address}|https://github.com/x/y" },
        { $"* [{Title1}]({Address}) Ada Miller; Boris Kuhn (NeurIPS'23 Oral)", $"{Title1}|Ada Miller; Boris Kuhn|2023|NeurIPS|{Address}|" },
        { $"+ **{Title1}** - Ada Miller, Boris Kuhn. *ICLR 2024*. [[paper]({Address})] [[code](https://github.com/x/y)]", $"{Title1}|Ada Miller; Boris Kuhn|2024|ICLR|{Address}|https://github.com/x/y" },
        { $"1. **{Title1}.** *Ada Miller, Boris Kuhn.* EMNLP 2019. [[pdf]({Address})]", $"{Title1}|Ada Miller; Boris Kuhn|2019|EMNLP|{Address}|" },
        { $"12) **[{Title1}]({Address})**", $"{Title1}||||{Address}|" },
        { $"- (CVPR 2023) {Title1} [[paper]]({Address})", $"{Title1}||2023|CVPR|{Address}|" },
        { $"- [ICLR 2024] {Title1} [[paper]]({Address}) [[project]](https://x.github.io)", $"{Title1}||2024|ICLR|{Address}|https://x.github.io" },
        { $"- {Title1} <br> CICC 2025 [[Paper]]({Address})", $"{Title1}||2025|CICC|{Address}|" },
        { $"- {Title1}. Ada Miller, Boris Kuhn. ICLR 2024. [[pdf]({Address})]", $"{Title1}|Ada Miller; Boris Kuhn|2024|ICLR|{Address}|" },
        { $"- {Title1}, Ada Miller, Boris Kuhn, ICLR 2024 [paper]({Address}) [code](https://github.com/x/y)", $"{Title1}|Ada Miller; Boris Kuhn|2024|ICLR|{Address}|https://github.com/x/y" },
        { $"- {Title1}, *Ada Miller et al.*, CVPR 2020. [[PDF]]({Address})", $"{Title1}|Ada Miller|2020|CVPR|{Address}|" },
        { $"- 2024-03-05, **{Title1}**, Ada Miller et.al., Paper: [{Address}]({Address})", $"{Title1}|Ada Miller|2024-03-05||{Address}|" },
        { $"- Ada Miller et al. (2020). [{Title1}]({Address}). Journal of Tools.", $"{Title1}|Ada Miller|2020|Journal of Tools|{Address}|" },
        { $"- Miller, A., & Kuhn, B. (2021). \"{Title1}\". *Journal of Tools*, 4(2), 11-19. [link]({Address})", $"{Title1}|A. Miller; B. Kuhn|2021|Journal of Tools|{Address}|" },
        { $"- **[1]** Miller, Ada, Boris Kuhn, and Carla Diaz. \"**{Title1}**.\" arXiv preprint arXiv:2305.11627 (2023). [[pdf]](https://a.org/a.pdf)", $"{Title1}|Ada Miller; Boris Kuhn; Carla Diaz|2023|arXiv preprint arXiv:2305.11627|https://a.org/a.pdf|" },
        { $"- [arXiv 2024.03] **{Title1}** [[paper]({Address})]", $"{Title1}||2024-03|arXiv|{Address}|" },
        { $"- 2024.03 | {Title1} | [paper]({Address}) | [code](https://github.com/x/y)", $"{Title1}||2024-03||{Address}|https://github.com/x/y" },
        { $"- `[ACL'23]` [{Title1}]({Address}) ![stars](https://img.shields.io/x)", $"{Title1}||2023|ACL|{Address}|" },
        { $"- :star: \U0001F4C4 [{Title1}]({Address}), 5 March 2024", $"{Title1}||2024-03-05||{Address}|" },
        { $"- [ ] <a href=\"{Address}\"><b>{Title1}</b></a>, Ada Miller &amp; Boris Kuhn, <i>ICLR</i>, 2024", $"{Title1}|Ada Miller; Boris Kuhn|2024|ICLR|{Address}|" },
        { $"- **{Title1}** [Ada Miller](https://a.org), [Boris Kuhn](https://b.org). ICLR 2024. [[PDF]({Address})]", $"{Title1}|Ada Miller; Boris Kuhn|2024|ICLR|{Address}|" },
        { $"- [{Title1}]({Address}) by Ada Miller, In CVPR, 2024", $"{Title1}|Ada Miller|2024|CVPR|{Address}|" },
        { $"- [ICLR'24]({Address}) {Title1} [[code](https://github.com/x/y)]", $"{Title1}||2024|ICLR|{Address}|https://github.com/x/y" },
        { $"-[{Title1}]({Address} \"with (a) title\")", $"{Title1}||||{Address}|" },
        { $"- [{Title1}]({Address}), Ada Miller et al. arXiv 2026", $"{Title1}|Ada Miller|2026|arXiv|{Address}|" },
        { $"- [{Title1}]({Address}), Ada Miller et al., arXiv preprint arXiv:2305.11627, 2026", $"{Title1}|Ada Miller|2026|arXiv preprint arXiv:2305.11627|{Address}|" },
        { $"- {Title1}. Ada Miller et al. arXiv 2026. [[pdf]({Address})]", $"{Title1}|Ada Miller|2026|arXiv|{Address}|" },
        { $"- {Title1}, Ada Miller, Boris Kuhn et al NeurIPS 2024 [[pdf]({Address})]", $"{Title1}|Ada Miller; Boris Kuhn|2024|NeurIPS|{Address}|" },
        { $"- **{Title1}** Ada Miller et al. NeurIPS 2024. [[pdf]({Address})]", $"{Title1}|Ada Miller|2024|NeurIPS|{Address}|" },
        { $"- [{Title1}]({Address}) - Miller et al. 2026", $"{Title1}|Miller|2026||{Address}|" },
        { $"- [{Title1}]({Address}) by Ada Miller et al. arXiv 2026", $"{Title1}|Ada Miller|2026|arXiv|{Address}|" },
        { $"- [{Title1}]({Address}), A. Miller et al. arXiv:2305.11627 (2026)", $"{Title1}|A. Miller|2026||{Address}|" },
        { $"- [{Title1}]({Address}). Ada Miller and Bo Ek. In Proceedings of ACL 2024.", $"{Title1}|Ada Miller; Bo Ek|2024|ACL|{Address}|" },
        { $"- [{Title1}]({Address}). Ada Miller, Bo Ek. ICML 2024", $"{Title1}|Ada Miller; Bo Ek|2024|ICML|{Address}|" },
        { $"- [{Title1}]({Address}) Ada Miller et al. Journal of Tools, 2024", $"{Title1}|Ada Miller|2024|Journal of Tools|{Address}|" },
        { $"- [{Title1}]({Address}), *NeurIPS 2023*", $"{Title1}||2023|NeurIPS|{Address}|" },
        { $"- [CVPR 2023] [{Title1}]({Address})", $"{Title1}||2023|CVPR|{Address}|" },
        { $"- (ICLR'24 Oral) [{Title1}]({Address})", $"{Title1}||2024|ICLR|{Address}|" },
    };

    [Theory]
    [MemberData(nameof(Items))]
    public void An_item_is_a_paper_with_what_stands_beside_its_title(string item, string expected)
    {
        var reading = Reader.ReadAs("MarkdownList", "# Reading", "", item, "");

        Assert.Empty(reading.Problems);
        var entry = Assert.Single(reading.EntryTexts());
        Assert.Equal(expected, string.Join('|', entry.Title, entry.Authors, entry.PublishedOn, FieldOf(entry, "0"), entry.Url, entry.Links));
    }

    [Theory]
    [InlineData("**BERT** *{0}*, Ada Miller, 2024 [[pdf]({1})]", "BERT")]
    [InlineData("**BERT:** *{0}*, Ada Miller, 2024 [[pdf]({1})]", "BERT")]
    [InlineData("**Flash Maps** - *{0}*, Ada Miller, 2024 [[pdf]({1})]", "Flash Maps")]
    [InlineData("**BERT**: \"{0}\", Ada Miller, 2024 [[pdf]({1})]", "BERT")]
    [InlineData("**BERT** “{0}”, Ada Miller, 2024 [[pdf]({1})]", "BERT")]
    [InlineData("**BERT**: [{0}]({1}), Ada Miller, 2024", "BERT")]
    [InlineData("**Survey**: [{0}]({1}), Ada Miller, 2024", "")]
    [InlineData("**{0}** *Ada Miller*, 2024 [[pdf]({1})]", "")]
    public void A_short_name_in_bold_before_a_title_is_none(string written, string name)
    {
        var item = "- " + written.Replace("{0}", Title1, StringComparison.Ordinal).Replace("{1}", Address, StringComparison.Ordinal);
        var entry = Assert.Single(Reader.ReadAs("MarkdownList", item).EntryTexts());

        Assert.Equal((Title1, "Ada Miller", "2024", Address, name), (entry.Title, entry.Authors, entry.PublishedOn, entry.Url, FieldOf(entry, "shorttitle")));
    }

    [Theory]
    [InlineData("**Marmots** *Ada Miller, Boris Kuhn*. ICLR 2024 [[pdf](https://arxiv.org/abs/2305.11627)]")]
    [InlineData("**Marmots** *Journal of Tools 2024*, Ada Miller, Boris Kuhn [[pdf](https://arxiv.org/abs/2305.11627)]")]
    public void People_and_places_in_italics_are_no_title_behind_a_short_one(string written) =>
        Assert.Equal("Marmots", Assert.Single(Reader.ReadAs("MarkdownList", "- " + written).EntryTexts()).Title);

    [Theory]
    [InlineData("On \\*Stars\\* &amp; `[MASK]` in **Bold** &mdash; *A* Study", "On *Stars* & [MASK] in Bold — A Study")]
    [InlineData("A\\[b\\] _c_ d_e_f <sub>2</sub>", "A[b] c d_e_f 2")]
    [InlineData("Learning <think> Tokens ~~not~~ now", "Learning <think> Tokens not now")]
    [InlineData("Titles That Ask?", "Titles That Ask?")]
    [InlineData("Titles That Stop.", "Titles That Stop")]
    public void Marks_of_Markdown_are_no_part_of_a_title(string written, string title) => Assert.Equal(
        title, Assert.Single(Reader.ReadAs("MarkdownList", $"- [{written}]({Address})").EntryTexts()).Title);

    [Fact]
    public void Links_may_name_a_line_of_their_own_which_is_a_part_of_the_paper()
    {
        var reading = Reader.ReadAs("MarkdownList", $"- [{Title1}][1], Ada Miller, 2024", $"- [{Title3}]", "", $"[1]: {Address}", $"[{Title3}]: <https://arxiv.org/abs/2306.00001>");

        Assert.Equal([Address, "https://arxiv.org/abs/2306.00001"], reading.EntryTexts().Select(entry => entry.Url));
        Assert.Equal([LineOwner.Entry, LineOwner.Entry, LineOwner.Blank, LineOwner.Definition, LineOwner.Definition], reading.Lines);
    }

    [Fact]
    public void Lines_below_an_item_are_its_own()
    {
        var reading = Reader.ReadAs(
            "MarkdownList", $"- [{Title1}]({Address}),", "  Ada Miller,", "Boris Kuhn, ICLR 2024", "", "  " + Abstract1, "", $"- **{Title2}**", "  - Authors: Ada Miller; Boris Kuhn", "  - Venue: ICLR 2024",
            "  - [Paper](https://arxiv.org/abs/2306.00001), [Code](https://github.com/x/y)", $"  - **Abstract:** {Abstract2}", $"- [{Title3}](https://arxiv.org/abs/2306.00002)", "  " + Abstract3);

        Assert.Empty(reading.Problems);
        Assert.Equal(
            [(Title1, Abstract1, "Ada Miller; Boris Kuhn"), (Title2, Abstract2, "Ada Miller; Boris Kuhn"), (Title3, Abstract3, "")],
            reading.EntryTexts().Select(entry => (entry.Title, entry.Abstract, entry.Authors)));
    }

    [Fact]
    public void Headings_are_keywords_and_so_is_an_item_with_a_list_of_its_own()
    {
        var reading = Reader.ReadAs(
            "MarkdownList", "# All of it", "## 1.2 Maps", "### 2024", $"- [{Title1}]({Address})", "## Legends", "- Short ones", $"  - [{Title2}](https://arxiv.org/abs/2306.00001), 2023",
            "", "Words.", "", $"- [{Title3}](https://arxiv.org/abs/2306.00002)");

        Assert.Equal(["11=Maps", "11=Legends\n11=Short ones", "11=Legends"], reading.EntryTexts().Select(entry => entry.Fields));
        Assert.Equal(["2024", "2023", null], reading.EntryTexts().Select(entry => entry.PublishedOn));
        Assert.Equal([LineOwner.Header, LineOwner.Definition, LineOwner.Definition, LineOwner.Entry, LineOwner.Definition, LineOwner.Definition, LineOwner.Entry], reading.Lines.Take(7));
    }

    [Theory]
    [InlineData("- [Maps](#maps)")]
    [InlineData("- [Reader](https://github.com/x/reader) - A library that reads maps, 2024.")]
    [InlineData("- [A talk](https://www.youtube.com/watch?v=x)")]
    [InlineData("[![Build](https://img.shields.io/x)](https://ci.example.org)")]
    [InlineData("See [this survey](https://arxiv.org/abs/2306.00001), which is a good start for those who are new.")]
    [InlineData("[Our paper](https://arxiv.org/abs/2306.00001) is out and speaks of all of these.")]
    [InlineData("<img src=\"https://arxiv.org/a.pdf\">")]
    [InlineData("```\n- [In code](https://arxiv.org/abs/2306.00001)\n```")]
    [InlineData("<!--\n- [In a comment](https://arxiv.org/abs/2306.00001)\n-->")]
    [InlineData("---")]
    public void What_is_no_paper_is_part_of_the_page(string other)
    {
        var reading = Reader.ReadAs("MarkdownList", [$"- [{Title1}]({Address})", "", "## Other", "", .. other.Split('\n')]);

        Assert.Equal([Title1], reading.EntryTexts().Select(entry => entry.Title));
        Assert.Empty(reading.Problems);
        Assert.All(reading.Lines.Skip(2), owner => Assert.True(owner is LineOwner.Header or LineOwner.Blank));
    }

    [Fact]
    public void Whether_a_link_to_anywhere_is_a_paper_shows_in_those_beside_it()
    {
        var reading = Reader.ReadAs("MarkdownList", $"- [{Title1}]({Address})", $"- [{Title2}](https://a.org/1)", $"- [{Title3}](https://arxiv.org/abs/2306.00002)", "", "## Links", "", "- [A shop](https://a.org/2)");

        Assert.Equal([Title1, Title2, Title3], reading.EntryTexts().Select(entry => entry.Title));
    }

    [Theory]
    [InlineData("- [A title that lost its address", "PAPER110")]
    [InlineData("- [A title that lost its bracket(https://arxiv.org/abs/2306.00001)", "PAPER110")]
    [InlineData("- A title that lost its bracket](https://arxiv.org/abs/2306.00001)", "PAPER110")]
    [InlineData("- [paper](https://arxiv.org/abs/2306.00001)", "PAPER105")]
    [InlineData("sponsored by nobody", "PAPER105")]
    public void What_is_damaged_is_a_problem_and_changes_no_other(string line, string rule)
    {
        var reading = Reader.ReadAs("MarkdownList", $"- [{Title1}]({Address}), Ada Miller, 2024", line, $"- [{Title3}](https://arxiv.org/abs/2306.00002)");

        var problem = Assert.Single(reading.Problems);
        Assert.Equal((rule, 1), (problem.Id, reading.Text.GetLineIndex(problem.Span.Start)));
        Assert.Equal((Title1, "Ada Miller", ""), (reading.EntryTexts()[0].Title, reading.EntryTexts()[0].Authors, reading.EntryTexts()[0].Fields));
        Assert.Equal(Title3, reading.EntryTexts()[^1].Title);
    }

    [Fact]
    public void A_list_without_papers_is_one_error()
    {
        var reading = Reader.ReadLines("# Tool", "", "Does what its name says.", "", "- [Docs](https://tool.readthedocs.io)", "- [Paper](https://arxiv.org/abs/2306.00001)", "", "## Use", "", "    make");

        Assert.Empty(reading.Entries);
        Assert.Equal(RuleTable.UnrecognisedForm, Assert.Single(reading.Problems).Rule);
        Account.AssertHolds(reading);
    }

    private static string FieldOf(EntryText entry, string name) =>
        entry.Fields.Split('\n').FirstOrDefault(field => field.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..] ?? "";
}
