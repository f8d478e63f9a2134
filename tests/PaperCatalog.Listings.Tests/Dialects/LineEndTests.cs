using System.Text;
using PaperCatalog.Listings.Tests.Infrastructure;

namespace PaperCatalog.Listings.Tests.Dialects;

/// <summary>A listing reads the same whatever its lines end with, however damaged it is; and no field holds a line break.</summary>
public sealed class LineEndTests
{
    private const int Rounds = 600;

    [Theory]
    [MemberData(nameof(DialectListing.OtherNames), MemberType = typeof(DialectListing))]
    public void Random_pieces_read_the_same(string name)
    {
        var listing = DialectListing.At(name);
        var random = new Random(4);
        for (var round = 0; round < Rounds; round++)
        {
            var text = new StringBuilder();
            for (var left = random.Next(30); left > 0; left--)
            {
                var at = random.Next(listing.Text.Length);
                text.Append(random.Next(4) == 0 ? "\n" : listing.Text.Substring(at, Math.Min(random.Next(1, 80), listing.Text.Length - at)));
            }

            AssertSame(text.ToString(), listing.Options);
        }
    }

    [Theory]
    [InlineData("### [9]\nword\n\nOut there. Training goes several\ntimes as fast, and long contexts fit with no need to\nshorten them.][20]\n[[][21]")]
    [InlineData("[20]3\n[21]From Maps to Legends: How Readers and Makersgo on because all\nof them are looked at\nat once.][25]\n8 author\n[20] /papers/2205.4135\n[21] s:")]
    [InlineData("[41][31]\n### [A][32]\n[one line of a text that is\nabout a hundred signs long, give or take, and that ends\nwith no full stop][33]")]
    [InlineData("[41][31]\n### [A][32]\n- \n3 authors")]
    public void Sizes_leave_line_ends_out(string text) => AssertSame(text, new ListingOptions("listing", Dialect: "TextBrowser"));

    [Fact]
    public void Names_and_addresses_are_on_one_line()
    {
        var ris = Reader.ReadAs("Ris", "TY  - JOUR", "TI  - A title", "AU  - Miller, Ada", "M.", "AU  - Consortium of", "Readers", "AU  - Kuhn,", "# paper-catalog disable PAPER301", "Boris, Jr.", "ER  - ");
        Assert.Equal("Ada M. Miller; Consortium of Readers; Boris Kuhn Jr.", Assert.Single(ris.EntryTexts()).Authors);

        var markdown = Reader.ReadAs(
            "Markdown", "### [Legends](https://huggingface.co/papers/2305.11627)", "", Sample.Abstract1, "", "[GitHub](https://github.com/", "maps/legends)");
        Assert.Equal("https://github.com/maps/legends", Assert.Single(markdown.EntryTexts()).Url);

        foreach (var url in (string[])["https://example.org/\\nmaps", "https://example.org/\\r\\n  maps"])
        {
            var json = Reader.Read($"[{{\"title\": \"Legends\", \"url\": \"{url}\"}}]");
            Assert.Equal("https://example.org/maps", Assert.Single(json.EntryTexts()).Url);
        }
    }

    private static void AssertSame(string text, ListingOptions options)
    {
        text = text.ReplaceLineEndings("\n");
        var expected = Reader.Read(text, options);
        foreach (var lineEnd in (string[])["\r\n", "\r"])
        {
            var reading = Reader.Read(text.Replace("\n", lineEnd, StringComparison.Ordinal), options);
            Assert.Equal(expected.EntryTexts(), reading.EntryTexts());
            Assert.Equal(Places(expected), Places(reading));
            Assert.Equal(expected.Lines, reading.Lines);
        }

        foreach (var entry in expected.EntryTexts())
            Assert.DoesNotContain('\n', (entry with { Fields = "" }).ToString());
        Assert.All(expected.FieldNames, name => Assert.DoesNotContain('\n', name));
        Assert.All(expected.Entries.SelectMany(entry => entry.Fields), field => Assert.DoesNotContain('\n', expected.Text.GetString(field.Text)));
    }

    private static IEnumerable<(string Id, int Line)> Places(ListingReading reading) =>
        reading.Problems.Select(problem => (problem.Id, reading.Text.GetLineIndex(problem.Span.Start)));
}
