using System.Text;
using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Listings.Tests.PlainText;

/// <summary>Whatever a text holds, it is read without an exception and no line of it is lost.</summary>
public sealed class AnyTextTests
{
    [Fact]
    public void Random_bytes_are_read()
    {
        var random = new Random(1);
        for (var round = 0; round < 2_000; round++)
        {
            var bytes = new byte[random.Next(400)];
            random.NextBytes(bytes);
            // The reader asks for valid UTF-8; what is not must do no harm either.
            AssertRead(new Utf8Text([.. bytes]));
            AssertRead(Utf8Text.FromString(Encoding.UTF8.GetString(bytes)));
        }
    }

    [Fact]
    public void Random_pieces_of_listings_are_read()
    {
        string[] pieces =
        [
            "\n", "\n", "\n", "\n\n", "\r\n", "\r", " ", "\t", "\u00A0", "\u200B", "\uFEFF", "\0", "~", ".", "中文",
            "e\u0301", "•", "·", "• 5 authors", "• OpenAI", "5 authors", "May 24, 2024", "Feb 30", "Nov 4", "2024-05-24",
            "2", "17", "99999999999", "Subscribe", "new", "by", "# paper-catalog", "https://", "https://example.org/a", "arXiv:",
            "2305.11627", "10.1000/182", "hep-th/9901001", "\U0001F680",
            Sample.Title1, Sample.Title2, Sample.Abstract1, Sample.Abstract2,
        ];
        var random = new Random(2);
        for (var round = 0; round < 10_000; round++)
        {
            var text = new StringBuilder();
            for (var left = random.Next(60); left > 0; left--)
                text.Append(pieces[random.Next(pieces.Length)]).Append(random.Next(2) == 0 ? "\n" : "");
            AssertRead(Utf8Text.FromString(text.ToString()));
        }
    }

    [Fact]
    public void Listings_with_lines_lost_doubled_and_shuffled_are_read()
    {
        var random = new Random(3);
        foreach (var listing in Repository.AllListings)
        {
            var lines = listing.Text.ReplaceLineEndings("\n").Split('\n');
            for (var round = 0; round < 10; round++)
            {
                AssertRead(lines.Where(_ => random.Next(10) > 0));
                AssertRead(lines.SelectMany(line => Enumerable.Repeat(line, random.Next(8) == 0 ? 2 : 1)));
                AssertRead(lines.OrderBy(_ => random.Next()));
            }
        }
    }

    [Fact]
    public void A_listing_cut_off_anywhere_is_read()
    {
        var text = string.Join(
            '\n',
            "new", "Nov 4", "12", Sample.Title1, Sample.Abstract1,
            "  • 5 authors", "·", "May 24 2", "arXiv:2305.11627", "");
        for (var length = 0; length <= text.Length; length++)
        {
            AssertRead(Utf8Text.FromString(text[..length]));
            AssertRead(Utf8Text.FromString(text[length..]));
        }
    }

    [Fact]
    public void Control_characters_are_read()
    {
        var controls = string.Concat(Enumerable.Range(0, 32).Append(0x7F).Select(value => (char)value));
        AssertRead(Utf8Text.FromString(controls));
        foreach (var control in controls)
            AssertRead(Utf8Text.FromString(new string(control, 1_000)));
    }

    private static void AssertRead(IEnumerable<string> lines) =>
        AssertRead(Utf8Text.FromString(string.Join('\n', lines)));

    private static void AssertRead(Utf8Text text)
    {
        var reading = ListingReader.Read(text, new ListingOptions("listing.txt"));
        Account.AssertHolds(reading);
    }
}
