using PaperCatalog.Listings.Links;

namespace PaperCatalog.Listings.Tests.Links;

/// <summary>The links in running text.</summary>
public sealed class LinkFinderTests
{
    [Theory]
    [InlineData("Code: https://example.org/a")]
    [InlineData("https://example.org/a is where it is.")]
    // The sentence's punctuation is not the link's.
    [InlineData("It is at https://example.org/a.")]
    [InlineData("It is at https://example.org/a, and there it stays.")]
    [InlineData("Is it at https://example.org/a?")]
    [InlineData("It is at https://example.org/a...")]
    [InlineData("It is at https://example.org/a!?;:")]
    [InlineData("It is at https://example.org/a。")]
    [InlineData("见https://example.org/a，以及其他")]
    [InlineData("It is at https://example.org/a\u2026")]
    // Nor are brackets, quotes and marks around it.
    [InlineData("It is there (https://example.org/a).")]
    [InlineData("It is there (see https://example.org/a), we say.")]
    [InlineData("It is there [https://example.org/a].")]
    [InlineData("It is there <https://example.org/a>.")]
    [InlineData("It is there \"https://example.org/a\".")]
    [InlineData("It is there 'https://example.org/a'.")]
    [InlineData("It is there “https://example.org/a”.")]
    [InlineData("It is there ‘https://example.org/a’.")]
    [InlineData("It is there «https://example.org/a».")]
    [InlineData("It is there （https://example.org/a）.")]
    [InlineData("It is there `https://example.org/a`.")]
    [InlineData("It is **https://example.org/a**.")]
    [InlineData("[here](https://example.org/a).")]
    [InlineData("[https://example.org/a](https://example.org/a)")]
    // Residue of LaTeX.
    [InlineData("\\url{https://example.org/a}.")]
    [InlineData("\\href{https://example.org/a}{here}.")]
    [InlineData("https://example.org/a{here}.")]
    [InlineData("https://example.org/a.}")]
    [InlineData("{https://example.org/a}")]
    [InlineData("https://example.org/a\\\\ more")]
    // White space of any sort ends it.
    [InlineData("https://example.org/a\tb")]
    [InlineData("https://example.org/a\u00A0b")]
    [InlineData("https://example.org/a\u3000b")]
    [InlineData("https://example.org/a\u200B")]
    // Twice is once.
    [InlineData("https://example.org/a and https://example.org/a.")]
    [InlineData("http https http:/ https//x http: https://example.org/a")]
    public void A_link_is_freed_of_what_trails_it(string text) => Assert.Equal(["https://example.org/a"], Find(text));

    [Theory]
    [InlineData("https://en.wikipedia.org/wiki/Catalog_(disambiguation)")]
    [InlineData("https://en.wikipedia.org/wiki/A_(b)_(c(d))")]
    [InlineData("https://example.org/a?b=c&d[]=e#f-g~h_i")]
    [InlineData("https://example.org/%E4%B8%AD+%7B%7D")]
    [InlineData("https://example.org/a.b,c;d:e!f'g*h")]
    [InlineData("https://example.org/")]
    [InlineData("https://user@example.org:8080/$x=@y")]
    [InlineData("https://hf.example.org/mirror/models")]
    [InlineData("http://example.org")]
    [InlineData("https://example.org/中文")]
    [InlineData("https://web.archive.org/web/2024/https://example.org/a")]
    public void A_link_is_whole(string link)
    {
        Assert.Equal([link], Find(link));
        Assert.Equal([link], Find("It is there (" + link + ")."));
        Assert.Equal([link], Find("It is there [" + link + "], too."));
    }

    [Theory]
    [InlineData("")]
    [InlineData("http")]
    [InlineData("https://")]
    [InlineData("https://.")]
    [InlineData("The http and https schemes; httpd; http:x; https//x.")]
    [InlineData("ftp://example.org/a and www.example.org and example.org/a")]
    public void There_may_be_none(string text) => Assert.Empty(Find(text));

    [Fact]
    public void Links_are_in_order() => Assert.Equal(
        ["https://b.org", "http://a.org/x", "https://b.org/"],
        Find("(https://b.org), http://a.org/x; https://b.org https://b.org/"));

    [Fact]
    public void Only_the_span_is_searched()
    {
        var text = Utf8Text.FromString("https://a.org https://b.org/cd https://e.org");
        var links = LinkFinder.Find(text, ByteSpan.FromBounds(14, 28));
        Assert.Equal(["https://b.org/"], links.Select(text.GetString));
    }

    [Fact]
    public void A_hundred_thousand_links_take_no_longer_each()
    {
        // To compare each with all before it would take five thousand million steps.
        var links = Enumerable.Range(0, 100_000).Select(i => "https://example.org/" + i).ToArray();
        Assert.Equal(links, Find(string.Join(", ", links) + " " + string.Join(", ", links)));
    }

    private static IEnumerable<string> Find(string text)
    {
        var utf8 = Utf8Text.FromString(text);
        return LinkFinder.Find(utf8, new ByteSpan(0, utf8.Length)).Select(utf8.GetString);
    }
}
