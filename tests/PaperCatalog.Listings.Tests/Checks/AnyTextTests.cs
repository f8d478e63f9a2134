using System.Text;
using PaperCatalog.Listings.Checks;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Listings.Tests.Work;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Listings.Tests.Checks;

/// <summary>Whatever a listing holds, the checks end, and what they mark is in a field.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] s_pieces =
    [
        " ", " ", "a", "the the", "The", ".", ",", "(", ")", "[", "]", "{", "}", "{}", "\\", "\\\\", "\\%", "\\textbf{", "\\em ", "\\'",
        "$", "$x_", "`", "``", "''", "\"", "~", "~(", "*", "**", "<", ">", "<i>", "</i>", "<br", "](", "_{", "^", "2times", "times", "geq",
        "this https URL", "&", "&amp;", "&#", "&#x41;", ";", "http", "https://", "http:/", "https//", "tp", "://", "a.org/b", "hf-mirror.com",
        ":80", "@", "{here}", "é", "Ã", "Ã©", "â€", "â€™", "Ø§", "\u0080", "\u0301", "\u1112\u1161", "\uF900", "\u200B", "\u200D", "\uFE0F",
        "\U0001F680", "\U000E0067", "\uFEFF", "\uFFFE", "\0", "\t", "\f", "中", "ک",
    ];

    // Bytes that are no UTF-8, and halves and wrong lengths of it.
    private static readonly byte[][] s_brokenBytes =
        [[0x80], [0xC3], [0xC3, 0x83], [0xE2, 0x80], [0xF0, 0x9F], [0xED, 0xA0, 0x80], [0xF7, 0xBF, 0xBF, 0xBF], [0xC0, 0x80], [0xFF]];

    [Fact]
    public void Pieces_in_any_order()
    {
        var random = new Random(1);
        for (var round = 0; round < 20_000; round++)
        {
            var bytes = new List<byte>();
            for (var left = random.Next(1, 40); left > 0; left--)
            {
                bytes.AddRange(random.Next(20) == 0
                    ? s_brokenBytes[random.Next(s_brokenBytes.Length)]
                    : Encoding.UTF8.GetBytes(s_pieces[random.Next(s_pieces.Length)]));
            }

            // Fields that end anywhere, in the middle of a character too.
            var text = new Utf8Text([.. bytes]);
            var cut = random.Next(text.Length + 1);
            AssertInside(Checking.ReadingOf(text, new Entry
            {
                Span = new ByteSpan(0, text.Length),
                Title = new ByteSpan(0, cut),
                Abstract = ByteSpan.FromBounds(cut, text.Length),
                Organization = new ByteSpan(cut / 2, cut / 2),
                Url = new ByteSpan(cut / 3, cut / 2),
                Links = new EquatableArray<ByteSpan>([new ByteSpan(0, cut / 2), ByteSpan.FromBounds(cut, text.Length)]),
            }));
        }
    }

    [Fact]
    public void Listings_with_random_damage()
    {
        var random = new Random(2);
        foreach (var listing in Repository.AllListings)
        {
            for (var round = 0; round < 20; round++)
            {
                var bytes = Damage(listing.Bytes, random);
                AssertInside(ListingReader.Read(new Utf8Text(bytes), Reader.OptionsOf(listing.Path)));
            }
        }
    }

    [Fact]
    public void A_sign_again_and_again_takes_work_in_proportion()
    {
        foreach (var piece in s_pieces.Concat(["the ", "1times", "\\\\\\", "{a", "\\a{", "[a](http", "``a ", "http://{", "Ã©Â", "a\u0301", "tps://a."]))
        {
            var text = string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length));
            Assert.NotNull(Checking.Find(text));
            CountedListings.AssertLinear(
                "Check", "PlainText", times => $"{Sample.Title1}\n\n{Sample.Abstract1}{string.Concat(Enumerable.Repeat(text, times))}\n", $"'{piece}'");
        }
    }

    [Fact]
    public void A_healthy_listing_costs_no_memory()
    {
        var reading = Reader.ReadFile(Repository.Corpus[0]);

        // The runtime allocates too, the first times that code runs; so the least of some runs is what the checks take.
        Assert.InRange(Enumerable.Range(0, 10).Min(_ => AllocatedByChecks(reading)), 0, 1_000);
    }

    private static long AllocatedByChecks(ListingReading reading)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        EntryChecks.Find(reading);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static byte[] Damage(byte[] original, Random random)
    {
        var bytes = original.ToList();
        for (var i = 0; i < 50; i++)
        {
            var at = random.Next(bytes.Count + 1);
            if (random.Next(3) == 0 && at < bytes.Count)
                bytes.RemoveRange(at, Math.Min(random.Next(20), bytes.Count - at));
            else if (random.Next(4) == 0)
                bytes.InsertRange(at, s_brokenBytes[random.Next(s_brokenBytes.Length)]);
            else
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(s_pieces[random.Next(s_pieces.Length)]));
        }

        return [.. bytes];
    }

    private static void AssertInside(ListingReading reading)
    {
        var problems = EntryChecks.Find(reading);
        var fields = reading.Entries
            .SelectMany(entry => new[] { entry.Title, entry.Abstract, entry.Organization, entry.Url }.Concat(entry.Links.Select(link => (ByteSpan?)link)))
            .OfType<ByteSpan>()
            .Select(reading.Text.GetSource)
            .OrderBy(field => field.Start)
            .ToArray();
        var end = 0;
        foreach (var problem in problems)
        {
            Assert.False(problem.Span.IsEmpty && problem.Rule != RuleTable.AbstractTooShort);
            Assert.True(problem.Span.Start >= end, "The problems are not in order.");
            end = problem.Span.Start;
            Assert.Contains(fields, field => field.Contains(problem.Span));
            Assert.All(problem.Arguments, argument => Assert.DoesNotContain('\n', argument));
        }
    }
}
