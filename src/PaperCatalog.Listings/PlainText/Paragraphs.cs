using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.PlainText;

/// <summary>Puts the lines of paragraphs together, in texts that are wrapped at a column and in which blank lines part fields.</summary>
/// <remarks>
/// That a text is wrapped shows in lines that begin with a small letter, which neither titles nor abstracts do. A line that goes on
/// with the one above is <see cref="PlainLineKind.Continued"/> then.
/// </remarks>
internal static class Paragraphs
{
    // Nobody wraps at more columns; and what has longer lines has an abstract on each.
    private const int MaxColumn = 240;

    // Nor does anybody wrap at fewer.
    private const int NarrowColumn = 20;

    // Of so many lines one at least begins with a small letter, and so does every other of those that have a line right above.
    private const int FewSmall = 5;

    // Where all lines are as short as this, one that begins with a small letter is enough.
    private const int ShortLine = 120;

    /// <summary>Marks the lines that go on, where the text is wrapped.</summary>
    /// <returns>Whether it is.</returns>
    public static bool Join(Utf8Text text, PlainLine[] lines)
    {
        if (FindColumn(text, lines) is not (> 0 and var column))
            return false;
        var (above, count) = (-1, 0);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Kind == PlainLineKind.Directive)
                continue;
            if (lines[i].Kind == PlainLineKind.Blank)
            {
                above = -1;
                continue;
            }

            var goesOn = above >= 0 && GoesOn(text, lines[above], lines[i], count, column);
            count = goesOn ? count + 1 : 1;
            if (goesOn)
                lines[i] = lines[i] with { Kind = PlainLineKind.Continued };
            above = goesOn || lines[i].Kind == PlainLineKind.Prose ? i : -1;
        }

        return true;
    }

    /// <summary>All of the paragraph that begins with a line, line breaks included.</summary>
    public static ByteSpan SpanOf(PlainLine[] lines, int first) => ByteSpan.FromBounds(lines[first].Span.Start, lines[LastOf(lines, first)].Span.End);

    /// <summary>The evidence of the paragraph that begins with a line, the same whatever lines end with.</summary>
    public static int Weigh(Utf8Text text, PlainLine[] lines, int first) => ProseEvidence.Weigh(LineEnds.ToLineFeeds(text.Slice(SpanOf(lines, first))));

    /// <summary>The last line of the paragraph that begins with a line.</summary>
    public static int LastOf(PlainLine[] lines, int first)
    {
        var last = first;
        for (var i = first + 1; i < lines.Length && lines[i].Kind is PlainLineKind.Continued or PlainLineKind.Directive; i++)
            last = lines[i].Kind == PlainLineKind.Continued ? i : last;
        return last;
    }

    /// <summary>The length of the longest line that surely goes on, in bytes; 0 where the text is not wrapped.</summary>
    private static int FindColumn(Utf8Text text, PlainLine[] lines)
    {
        var (prose, joints, small, column) = (0, 0, 0, 0);
        var (longer, longest) = (0, 0);
        var above = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Kind == PlainLineKind.Directive)
                continue;
            if (lines[i].Kind != PlainLineKind.Prose)
            {
                above = -1;
                continue;
            }

            prose++;
            longer += lines[i].Span.Length > MaxColumn ? 1 : 0;
            longest = Math.Max(longest, lines[i].Span.Length);
            if (above >= 0)
            {
                joints++;
                if (lines[above].Span.Length >= NarrowColumn && AsciiText.IsLower(text.Bytes[lines[i].Span.Start]))
                    (small, column) = (small + 1, Math.Max(column, lines[above].Span.Length));
            }

            above = i;
        }

        var isEnough = small > 1 || (small > 0 && longest <= ShortLine);
        return isEnough && small * 2 >= joints && small * FewSmall >= prose && column <= MaxColumn && longer * FewSmall <= prose ? column : 0;
    }

    private static bool GoesOn(Utf8Text text, PlainLine above, PlainLine line, int count, int column)
    {
        var upper = text.Slice(above.Span);
        var lower = text.Slice(line.Span);
        var isEnd = SentenceEnd.IsAt(upper);
        // A link or a number on a line of its own is of the sentence that it stands in, below lines that are nearly full.
        if (line.Kind != PlainLineKind.Prose)
            return !isEnd && (count > 1 || upper.Length * 5 >= column * 4) && line.Kind is PlainLineKind.Link or PlainLineKind.Date or PlainLineKind.Upvotes or PlainLineKind.Noise;
        if (AsciiText.IsLower(lower[0]) || count > 1)
            return true;
        if (count == 1 && NameLine.Count(text, above.Span) > 1)
            return false;
        var word = lower.IndexOf((byte)' ') is >= 0 and var space ? space : lower.Length;
        if (upper.Length + 1 + word <= column)
            return false;
        // Below a title that fills its line an abstract begins as a sentence does, and a title goes on in capitals.
        return isEnd || ProseEvidence.Weigh(upper) > 0 || TitleSigns.Of(lower) is var signs && signs.Capitals * 2 >= signs.LongWords;
    }
}
