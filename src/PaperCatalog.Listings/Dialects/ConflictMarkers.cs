using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Dialects;

/// <summary>
/// What a merge leaves in a file that it could not do alone: <c>&lt;&lt;&lt;&lt;&lt;&lt;&lt; ours</c>, <c>||||||| base</c>, <c>=======</c>,
/// <c>&gt;&gt;&gt;&gt;&gt;&gt;&gt; theirs</c>, each at the start of a line.
/// </summary>
/// <remarks>
/// No dialect has a place for them, so no reader sees them: it reads white space there, at the same places, and what stands
/// above and below is read as if they were not there. Both sides of a conflict are entries then.
/// </remarks>
internal static class ConflictMarkers
{
    // Longer rows are rules that people draw; git itself tells its marks from them so.
    private const int Length = 7;

    /// <summary>The lines that are such marks.</summary>
    public static List<int> FindLines(Utf8Text text)
    {
        var lines = new List<int>();
        for (var i = 0; i < text.LineCount; i++)
        {
            var line = text.GetLine(i);
            if (line.Length >= Length && text.Bytes[line.Start] is (byte)'<' or (byte)'|' or (byte)'=' or (byte)'>' &&
                IsMark(text.Slice(WhiteSpace.Trim(text, line))))
            {
                lines.Add(i);
            }
        }

        // The one in the middle stands alone where somebody removed the others, and below a heading that is as long.
        if (lines.TrueForAll(line => text.Bytes[text.GetLine(line).Start] == '='))
            lines.RemoveAll(line => IsUnderline(text, line));
        return lines;
    }

    private static bool IsUnderline(Utf8Text text, int line) =>
        line > 0 && AsciiText.CountCodePoints(text.Slice(WhiteSpace.Trim(text, text.GetLine(line - 1)))) == Length;

    /// <summary>The text with white space in place of some lines: all else stands where it stood.</summary>
    public static Utf8Text Blank(Utf8Text text, List<int> lines)
    {
        var bytes = text.Bytes.ToArray();
        foreach (var line in lines)
        {
            var span = text.GetLine(line);
            bytes.AsSpan(span.Start, span.Length).Fill((byte)' ');
        }

        return new Utf8Text(bytes);
    }

    /// <summary>The reading of a text whose marks were blank while it was read: each of them is a problem.</summary>
    public static ListingReading Report(Utf8Text text, List<int> lines, ListingReading reading)
    {
        var owners = reading.Lines.ToArray();
        var problems = new List<Problem>(reading.Problems);
        foreach (var line in lines)
        {
            owners[line] = LineOwner.Problem;
            var span = WhiteSpace.Trim(text, text.GetLine(line));
            problems.Add(Problem.At(RuleTable.MergeConflict, span, Excerpt.Of(text, span)));
        }

        return reading with
        {
            Text = reading.Text.Decoded is { } decoded ? text.WithDecoded(decoded) : text,
            Problems = problems.OrderBy(problem => problem.Span.Start).ToEquatableArray(),
            Lines = new EquatableArray<LineOwner>(owners),
        };
    }

    private static bool IsMark(ReadOnlySpan<byte> line)
    {
        if (line.Length < Length)
            return false;
        for (var i = 1; i < Length; i++)
        {
            if (line[i] != line[0])
                return false;
        }

        // The one in the middle has no name behind it.
        return line.Length == Length || (line[0] != '=' && AsciiText.IsSpace(line[Length]));
    }
}
