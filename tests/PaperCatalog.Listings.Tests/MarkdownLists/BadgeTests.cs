using PaperCatalog.Listings.Tests.Infrastructure;

using static PaperCatalog.Listings.Tests.Infrastructure.Sample;

namespace PaperCatalog.Listings.Tests.MarkdownLists;

/// <summary>Links whose text is a picture are links as others are.</summary>
public sealed class BadgeTests
{
    private const string Address = "https://arxiv.org/abs/2305.11627";
    private const string Other = $"{Title3}|https://arxiv.org/abs/2306.00001|2306.00001||";
    private const string Picture = "![PDF](https://img.shields.io/badge/PDF-red)";

    /// <summary>An item, and its title, address, identifier, other links and the fields that name them, with a bar between two.</summary>
    public static TheoryData<string, string> Items => new()
    {
        { $"- {Title1} [{Picture}]({Address})", $"{Title1}|{Address}|2305.11627||" },
        { $"- **{Title1}**, Ada Miller, Boris Kuhn. ICLR 2024 [{Picture}]({Address})", $"{Title1}|{Address}|2305.11627||0=ICLR" },
        { $"- [{Picture}]({Address}) {Title1}", $"{Title1}|{Address}|2305.11627||" },
        { $"- {Title1} [ {Picture} ]({Address} \"read\")", $"{Title1}|{Address}|2305.11627||" },
        { $"- {Title1} [**{Picture}**]({Address})", $"{Title1}|{Address}|2305.11627||" },
        { $"- {Title1} [<img src=\"https://img.shields.io/badge/Paper-x-red\">]({Address})", $"{Title1}|{Address}|2305.11627||" },
        { $"- {Title1} <a href=\"{Address}\"><img src=\"icons/1.svg\" alt=\"arXiv\"></a>", $"{Title1}|{Address}|2305.11627||" },
        { $"- {Title1} <a href='{Address}'> <img src='1.svg'/> </a>", $"{Title1}|{Address}|2305.11627||" },
        { $"- {Title1} [![](https://img.shields.io/badge/arXiv-2305.11627-b31b1b.svg)]({Address})", $"{Title1}|{Address}|2305.11627||" },
        { $"- {Title1} [![DOI](a.svg)](https://doi.org/10.1145/3292500.3330701)", $"{Title1}|https://doi.org/10.1145/3292500.3330701|10.1145/3292500.3330701||" },
        { $"- [{Title1}](https://a.org/maps) [![paper](a.svg)]({Address})", $"{Title1}|{Address}|2305.11627|https://a.org/maps|" },
        { $"- [{Title1}]({Address}) [![Code](a.svg)](https://github.com/x/y)", $"{Title1}|{Address}|2305.11627|https://github.com/x/y|code=https://github.com/x/y" },
        { $"- [{Title1}]({Address}) [![GitHub Repo stars](a.svg)](https://github.com/x/y)", $"{Title1}|{Address}|2305.11627|https://github.com/x/y|github=https://github.com/x/y" },
        { $"- [{Title1}]({Address}) [![Star](a.svg)](https://github.com/x/y)", $"{Title1}|{Address}|2305.11627|https://github.com/x/y|code=https://github.com/x/y" },
        { $"- [{Title1}]({Address}) [![](https://img.shields.io/badge/Project-Page-blue)](https://a.org/maps)", $"{Title1}|{Address}|2305.11627|https://a.org/maps|project=https://a.org/maps" },
        { $"- [{Title1}]({Address}) [<img src=\"assets/video.png\" height=12>](https://a.org/maps)", $"{Title1}|{Address}|2305.11627|https://a.org/maps|video=https://a.org/maps" },
        { $"- [{Title1}]({Address}) Code: [![](a.svg)](https://a.org/maps)", $"{Title1}|{Address}|2305.11627|https://a.org/maps|code=https://a.org/maps" },
        { $"- {Title1} [![](a.svg) Paper]({Address}) [Code ![](b.svg)](https://a.org/maps)", $"{Title1}|{Address}|2305.11627|https://a.org/maps|code=https://a.org/maps" },
        { $"- [![](a.svg) {Title1}]({Address})", $"{Title1}|{Address}|2305.11627||" },
    };

    [Theory]
    [MemberData(nameof(Items))]
    public void A_badge_leads_where_a_text_would(string item, string expected)
    {
        var reading = Reader.ReadAs("MarkdownList", item, $"- [{Title3}](https://arxiv.org/abs/2306.00001)");

        Assert.Empty(reading.Problems);
        Assert.Equal([expected, Other], reading.EntryTexts().Select(TextOf));
    }

    [Theory]
    [InlineData("[![PDF][badge]][paper]", "[badge]: https://img.shields.io/badge/PDF-red", "[paper]: https://arxiv.org/abs/2305.11627")]
    [InlineData("[![badge]][paper]", "[badge]: https://img.shields.io/badge/PDF-red", "[paper]: https://arxiv.org/abs/2305.11627")]
    public void Lines_of_their_own_may_say_where_both_lead(string badge, string first, string second)
    {
        var reading = Reader.ReadAs("MarkdownList", $"- {Title1} {badge}", $"- [{Title3}](https://arxiv.org/abs/2306.00001)", "", first, second);

        Assert.Equal([$"{Title1}|{Address}|2305.11627||", Other], reading.EntryTexts().Select(TextOf));
    }

    [Fact]
    public void Badges_below_a_title_are_its_own()
    {
        var reading = Reader.ReadAs(
            "MarkdownList", $"**{Title1}**  ", "*Ada Miller, Boris Kuhn*", $"[{Picture}]({Address})", "[![Code](a.svg)](https://github.com/x/y)", "",
            $"- {Title2}", $"  [{Picture}](https://arxiv.org/abs/2306.00001)", $"- {Title3}", $"  - [{Picture}](https://arxiv.org/abs/2306.00002)");

        Assert.Empty(reading.Problems);
        Assert.Equal([(Title1, "2305.11627"), (Title2, "2306.00001"), (Title3, "2306.00002")], reading.EntryTexts().Select(entry => (entry.Title, entry.ArxivId)));
        Assert.Equal("https://github.com/x/y", reading.EntryTexts()[0].Links);
    }

    [Fact]
    public void Cells_have_badges_too()
    {
        var reading = Reader.ReadAs(
            "MarkdownList", "| Title | Paper | Repository |", "|---|---|---|", $"| {Title1} | [{Picture}]({Address}) | [![Star](a.svg)](https://github.com/x/y) |",
            $"| [![Star](a.svg)](https://github.com/x/z) <br> [{Title2}](https://arxiv.org/abs/2306.00001) <br> Ada Miller | | - |");

        Assert.Empty(reading.Problems);
        Assert.Equal([(Title1, Address, "https://github.com/x/y"), (Title2, "https://arxiv.org/abs/2306.00001", "https://github.com/x/z")], reading.EntryTexts().Select(entry => (entry.Title, entry.Url, entry.Links)));
        Assert.Equal("repository=https://github.com/x/y", reading.EntryTexts()[0].Fields);
    }

    [Theory]
    [InlineData("![PDF](https://arxiv.org/abs/2306.00001)")]
    [InlineData("<img src=\"https://arxiv.org/abs/2306.00001\">")]
    [InlineData("[![Publish](https://img.shields.io/badge/PDF-blue)]()")]
    public void A_picture_that_leads_nowhere_is_no_link(string picture)
    {
        var reading = Reader.ReadAs("MarkdownList", $"- [{Title1}]({Address}) {picture}");

        Assert.Equal($"{Title1}|{Address}|2305.11627||", Assert.Single(reading.EntryTexts().Select(TextOf)));
        Assert.All(reading.Lines, owner => Assert.Equal(LineOwner.Entry, owner));
    }

    private static string TextOf(EntryText entry) => string.Join('|', entry.Title, entry.Url, entry.ArxivId ?? entry.Doi, entry.Links, entry.Fields);
}
