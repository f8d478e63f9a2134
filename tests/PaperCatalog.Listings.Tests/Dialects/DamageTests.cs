using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Listings.Tests.Dialects;

/// <summary>Damage to an entry changes no other entry, and where an entry is lost or added by it, that is seen there.</summary>
public sealed class DamageTests(ITestOutputHelper output)
{
    private const string Signs = "{}[]\",:<>/-&\n";

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var name in Repository.OtherDialects.Select(Path.GetFileName))
            {
                foreach (var kind in s_kinds.Keys)
                    cases.Add(name!, kind);
            }

            return cases;
        }
    }

    // Each gives, of the text of an entry, all texts that a damage of the kind can make of it.
    private static readonly Dictionary<string, Func<string, IEnumerable<string>>> s_kinds = new()
    {
        ["a line deleted"] = entry => OfLines(entry, _ => []),
        ["a line twice"] = entry => OfLines(entry, line => [line, line]),
        ["a line cut in half"] = entry => OfLines(entry, line => [line[..(line.Length / 2)]]),
        ["a line split in two"] = entry => OfLines(entry, line => [line[..(line.Length / 2)], line[(line.Length / 2)..]]),
        ["words above a line"] = entry => OfLines(entry, line => ["sponsored by nobody", line]),
        ["a sign deleted"] = entry => OfSigns(entry).Select(at => entry.Remove(at, 1)),
        ["a sign twice"] = entry => OfSigns(entry).Select(at => entry.Insert(at, entry.Substring(at, 1))),
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_stays_with_its_entry(string name, string kind)
    {
        var listing = DialectListing.At(name);
        var whole = listing.Read(listing.Text);
        var texts = whole.EntryTexts();
        var (tried, caught) = (0, 0);
        for (var i = 0; i < texts.Length; i++)
        {
            var (start, end) = (whole.Text.GetCharOffset(whole.Entries[i].Span.Start), whole.Text.GetCharOffset(whole.Entries[i].Span.End));
            foreach (var damaged in s_kinds[kind](listing.Text[start..end]))
            {
                var reading = listing.Read(listing.Text[..start] + damaged + listing.Text[end..]);
                var isCaught = reading.Problems.Count > 0;
                EntryText[] others = [.. texts[..i], .. texts[(i + 1)..]];
                Assert.True(HasInOrder(reading.EntryTexts(), others), $"Another entry than the damaged one is changed:\n{damaged}");
                // A title more or less is a list of titles too.
                Assert.True(
                    isCaught || reading.Entries.Count == texts.Length || IsWhole(damaged, listing.Text[start..end]) || texts.All(entry => entry.Abstract is null),
                    $"It is not seen:\n{damaged}");
                (tried, caught) = (tried + 1, caught + (isCaught ? 1 : 0));
            }
        }

        Assert.True(tried > 0);
        output.WriteLine($"{kind}: {tried} tried, {caught} caught");
    }

    private static IEnumerable<string> OfLines(string entry, Func<string, string[]> damage)
    {
        var lines = entry.Split('\n');
        return Enumerable.Range(0, lines.Length)
            .Select(i => string.Join('\n', [.. lines[..i], .. damage(lines[i]), .. lines[(i + 1)..]]));
    }

    private static IEnumerable<int> OfSigns(string entry) =>
        Enumerable.Range(0, entry.Length).Where(at => Signs.Contains(entry[at], StringComparison.Ordinal));

    /// <summary>Whether an entry on one line was taken away as a whole, or doubled: nothing is wrong with what is left.</summary>
    private static bool IsWhole(string damaged, string entry) => damaged.Length == 0 || damaged == entry + "\n" + entry;

    private static bool HasInOrder(EntryText[] found, EntryText[] expected)
    {
        var at = 0;
        foreach (var entry in found)
        {
            if (at < expected.Length && entry == expected[at])
                at++;
        }

        return at == expected.Length;
    }
}
