using PaperCatalog.Listings.Directives;

namespace PaperCatalog.Listings.Fixes;

/// <summary>Removes entries with their metadata and with the directives that are for them.</summary>
internal static class EntryRemoval
{
    /// <summary>The edits that remove the entries that <paramref name="problems"/> are in.</summary>
    public static IEnumerable<TextEdit> Find(ListingReading reading, IEnumerable<Problem> problems)
    {
        var edits = new List<TextEdit>();
        var lines = new List<int>();
        var entries = problems.Select(problem => EntryLookup.Find(reading, problem.Span.Start)).Distinct();
        foreach (var entry in entries.Where(entry => entry >= 0))
        {
            var span = reading.Entries[entry].Span;
            // A title can be glued to the header, which stays.
            if (IsGlued(reading.Text, span))
                edits.Add(new TextEdit(span, ""));
            else
                lines.AddRange(FindLines(reading, span));
        }

        return edits.Concat(LineRemoval.Find(reading, lines));
    }

    private static bool IsGlued(Utf8Text text, ByteSpan entry)
    {
        var line = text.GetLine(text.GetLineIndex(entry.Start));
        return !WhiteSpace.Trim(text, ByteSpan.FromBounds(line.Start, entry.Start)).IsEmpty;
    }

    private static IEnumerable<int> FindLines(ListingReading reading, ByteSpan entry)
    {
        var first = reading.Text.GetLineIndex(entry.Start);
        var last = reading.Text.GetLineIndex(entry.End - 1);
        for (var line = first; line <= last; line++)
        {
            if (!IsForListing(reading, line))
                yield return line;
        }

        // A directive above would be for the next entry once this one is gone.
        for (var line = first - 1; line >= 0 && reading.Lines[line] is LineOwner.Blank or LineOwner.Directive; line--)
        {
            if (reading.Lines[line] == LineOwner.Directive && !IsForListing(reading, line))
                yield return line;
        }
    }

    // One that is not understood may be meant for it too.
    private static bool IsForListing(ListingReading reading, int line) =>
        reading.Lines[line] == LineOwner.Directive &&
        DirectiveLine.Read(reading, line, []) is { Verb.IsEmpty: true } or { IsForListing: true };
}
