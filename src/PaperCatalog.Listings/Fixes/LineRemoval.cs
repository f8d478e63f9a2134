namespace PaperCatalog.Listings.Fixes;

/// <summary>Takes lines out of a listing together with the blank lines that went with them.</summary>
/// <remarks>
/// What stood below moves to where the removed lines began, so the blank lines above stay and those below go. At the end of
/// the listing it is the other way round, so that the text ends as it did.
/// </remarks>
internal static class LineRemoval
{
    /// <summary>The edits that remove <paramref name="lines"/>, in order.</summary>
    public static IEnumerable<TextEdit> Find(ListingReading reading, IEnumerable<int> lines)
    {
        var (first, last) = (-1, -1);
        foreach (var line in lines.OrderBy(line => line))
        {
            // Lines with nothing but blank ones between them go as one.
            if (first >= 0 && SkipBlank(reading, last + 1, 1) < line)
            {
                yield return Remove(reading, first, last);
                first = -1;
            }

            first = first < 0 ? line : first;
            last = line;
        }

        if (first >= 0)
            yield return Remove(reading, first, last);
    }

    private static TextEdit Remove(ListingReading reading, int first, int last)
    {
        var text = reading.Text;
        var below = SkipBlank(reading, last + 1, 1);
        if (below < text.LineCount)
            return new TextEdit(ByteSpan.FromBounds(text.GetLine(first).Start, text.GetLine(below).Start), "");

        var above = SkipBlank(reading, first - 1, -1);
        if (above < 0)
            return new TextEdit(ByteSpan.FromBounds(text.GetLine(first).Start, LineBreaks.EndOf(text, last)), "");
        // The last line keeps its break where the removed one had one, and loses it where not.
        return text.GetLine(last).End < text.Length
            ? new TextEdit(ByteSpan.FromBounds(LineBreaks.EndOf(text, above), LineBreaks.EndOf(text, last)), "")
            : new TextEdit(ByteSpan.FromBounds(text.GetLine(above).End, text.Length), "");
    }

    private static int SkipBlank(ListingReading reading, int line, int step)
    {
        while (line >= 0 && line < reading.Lines.Count && reading.Lines[line] == LineOwner.Blank)
            line += step;
        return line;
    }
}
