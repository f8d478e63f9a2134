using System.Text;

namespace PaperCatalog.Listings.Tests.Dialects;

/// <summary>Whatever a text holds, every dialect reads it without an exception and loses no line of it.</summary>
public sealed class AnyTextTests
{
    private const int Rounds = 400;

    [Theory]
    [MemberData(nameof(DialectListing.Names), MemberType = typeof(DialectListing))]
    public void A_listing_cut_off_anywhere_is_read(string name)
    {
        var listing = DialectListing.At(name);
        var step = Math.Max(1, listing.Text.Length / Rounds);
        for (var at = 0; at <= listing.Text.Length; at += step)
        {
            listing.Read(listing.Text[..at]);
            listing.Read(listing.Text[at..]);
        }
    }

    [Theory]
    [MemberData(nameof(DialectListing.Names), MemberType = typeof(DialectListing))]
    public void Lines_lost_doubled_and_shuffled_are_read(string name)
    {
        var listing = DialectListing.At(name);
        var lines = listing.Text.Split('\n');
        var random = new Random(1);
        for (var round = 0; round < Rounds / 8; round++)
        {
            listing.Read(string.Join('\n', lines.Where(_ => random.Next(10) > 0)));
            listing.Read(string.Join('\n', lines.SelectMany(line => Enumerable.Repeat(line, random.Next(8) == 0 ? 2 : 1))));
            listing.Read(string.Join('\n', lines.OrderBy(_ => random.Next())));
        }
    }

    [Theory]
    [MemberData(nameof(DialectListing.Names), MemberType = typeof(DialectListing))]
    public void Random_pieces_of_it_are_read(string name)
    {
        var listing = DialectListing.At(name);
        var random = new Random(2);
        string[] signs = ["\n", "\r\n", "\r", " ", "\t", "\0", "\u00A0", "\u200B", "\uFEFF", "中文", "e\u0301", "\U0001F680", .. "{}[]\",:\\/<>&;#%@-!()=*'".Select(sign => sign.ToString())];
        for (var round = 0; round < Rounds * 5; round++)
        {
            var text = new StringBuilder();
            for (var left = random.Next(40); left > 0; left--)
            {
                var at = random.Next(listing.Text.Length);
                var length = Math.Min(random.Next(1, 60), listing.Text.Length - at);
                text.Append(random.Next(3) == 0 ? signs[random.Next(signs.Length)] : listing.Text.Substring(at, length));
            }

            listing.Read(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.ToString())));
        }
    }

    [Theory]
    [MemberData(nameof(DialectListing.Names), MemberType = typeof(DialectListing))]
    public void A_listing_with_any_character_changed_is_read(string name)
    {
        var listing = DialectListing.At(name);
        var random = new Random(3);
        for (var round = 0; round < Rounds; round++)
        {
            var text = new StringBuilder(listing.Text);
            for (var left = random.Next(1, 6); left > 0; left--)
                text[random.Next(text.Length)] = (char)random.Next(1, 0x100);
            listing.Read(text.ToString());
        }
    }
}
