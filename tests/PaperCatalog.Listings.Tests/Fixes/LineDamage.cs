using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;

namespace PaperCatalog.Listings.Tests.Fixes;

/// <summary>Lines that should not be in a listing, put in in many places.</summary>
internal static class LineDamage
{
    /// <summary>The listing with an entry or a stray line too much, or with many.</summary>
    public static IEnumerable<(Rule Kind, string Text)> Of(ListingReading reading)
    {
        var blocks = FindBlocks(reading);
        // What parts two entries, taken from where two entries stand; the first may be glued to the header.
        var gap = reading.AllText()[blocks[1].End..blocks[2].Start];
        var all = reading.AllText();
        var second = all[blocks[1].Start..blocks[1].End];
        foreach (var place in new[] { 1, blocks.Count / 2, blocks.Count - 1 })
        {
            yield return (RuleTable.RepeatedEntry, all.Insert(blocks[place].End, gap + second));
            yield return (RuleTable.StrayText, all.Insert(blocks[place].End, gap + "* * *"));
            yield return (RuleTable.StrayText, all.Insert(blocks[place].Start, "+++" + gap));
        }

        yield return (RuleTable.RepeatedEntry, all + RepeatAll(all, blocks, gap));
        yield return (RuleTable.StrayText, string.Concat(Weave(all, blocks, gap + "* * *")));
    }

    // Again all entries but the first, which may be glued to the header; the text ends as it did.
    private static string RepeatAll(string all, List<(int Start, int End)> blocks, string gap)
    {
        var end = all[blocks[^1].End..];
        var again = string.Concat(blocks.Skip(1).Select(block => gap + all[block.Start..block.End])) + end;
        return end.Length == 0 ? again : again[end.Length..];
    }

    private static IEnumerable<string> Weave(string all, List<(int Start, int End)> blocks, string part)
    {
        var from = 0;
        foreach (var (_, end) in blocks)
        {
            yield return all[from..end];
            yield return part;
            from = end;
        }

        yield return all[from..];
    }

    private static List<(int Start, int End)> FindBlocks(ListingReading reading) =>
        [.. reading.Entries.Select(entry => (StartOfLine(reading, entry), reading.Text.GetCharOffset(entry.Span.End)))];

    private static int StartOfLine(ListingReading reading, Entry entry) =>
        reading.Text.GetCharOffset(reading.Text.GetLine(reading.Text.GetLineIndex(entry.Span.Start)).Start);
}
