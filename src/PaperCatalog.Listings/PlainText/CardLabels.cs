using PaperCatalog.Listings.Dates;

namespace PaperCatalog.Listings.PlainText;

/// <summary>Finds what the cards of today's page say in words: who submitted a paper, its votes, the stars of its code, its day.</summary>
internal static class CardLabels
{
    // "Submitted by" and a name; a longer line is prose.
    private const int MaxSubmitter = 80;

    // "1.13k".
    private const int MaxCount = 8;

    private const string Submitted = "Submitted by";

    private const string Published = "Published on ";

    private const string Vote = "Upvote";

    private const string Code = "GitHub";

    private static readonly string[] s_buttons = [Vote, Code, "arXiv Page", "View arXiv Page", "Project Page", "View PDF", "PDF"];

    /// <summary>Marks the lines that say who submitted a paper.</summary>
    /// <returns>How many papers were submitted by somebody.</returns>
    public static int FindSubmitters(Utf8Text text, PlainLine[] lines)
    {
        var (count, isNameDue, isVoteDue) = (0, false, false);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Kind is PlainLineKind.Blank or PlainLineKind.Directive)
                continue;
            var bytes = text.Slice(lines[i].Span);
            var isLabel = bytes.Length <= MaxSubmitter && AsciiText.StartsWithIgnoreCase(bytes, Submitted);
            count += isLabel ? 1 : 0;
            // Who has no name here is a picture: the votes come at once.
            var isName = isLabel || (isNameDue && bytes.Length <= MaxSubmitter && !IsVotes(lines, i));
            if (isName)
                lines[i] = lines[i] with { Kind = PlainLineKind.Submitter };
            else if (isVoteDue && IsCount(bytes))
                lines[i] = lines[i] with { Kind = PlainLineKind.Upvotes };
            (isNameDue, isVoteDue) = (isLabel && bytes.Length == Submitted.Length, isName);
        }

        return count;
    }

    /// <summary>Whether a line is the votes of the paper whose title comes next.</summary>
    public static bool IsVotes(PlainLine[] lines, int at)
    {
        if (lines[at].Kind != PlainLineKind.Upvotes)
            return false;
        for (at++; at < lines.Length; at++)
        {
            if (lines[at].Kind is not (PlainLineKind.Blank or PlainLineKind.Directive))
                return lines[at].Kind is PlainLineKind.Prose or PlainLineKind.Names;
        }

        return false;
    }

    /// <summary>Whether a line says that a paper was submitted, and does not only name who did it.</summary>
    public static bool IsSubmitted(Utf8Text text, PlainLine line) =>
        line.Kind == PlainLineKind.Submitter && AsciiText.StartsWithIgnoreCase(text.Slice(line.Span), Submitted);

    /// <summary>Marks the buttons of cards below the header of a page, and what they say.</summary>
    /// <returns>How many there are.</returns>
    public static int FindButtons(Utf8Text text, PlainLine[] lines, int first)
    {
        var count = 0;
        var due = PlainLineKind.Blank;
        for (var i = first; i < lines.Length; i++)
        {
            if (lines[i].Kind is PlainLineKind.Blank or PlainLineKind.Directive)
                continue;
            var isDue = due != PlainLineKind.Blank && IsCount(text.Slice(lines[i].Span));
            lines[i] = isDue ? lines[i] with { Kind = due } : ReadButton(text, lines[i], out due);
            due = isDue ? PlainLineKind.Blank : due;
            count += lines[i].Kind is PlainLineKind.Button or PlainLineKind.Votes or PlainLineKind.Stars or PlainLineKind.Published ? 1 : 0;
        }

        return count;
    }

    /// <summary>What a button says, and of which kind the number is that comes on the next line.</summary>
    private static PlainLine ReadButton(Utf8Text text, PlainLine line, out PlainLineKind due)
    {
        due = PlainLineKind.Blank;
        // Right below a dot the words before a date look like a damaged one.
        if (line.Kind is not (PlainLineKind.Prose or PlainLineKind.Date))
            return line;
        var bytes = text.Slice(line.Span);
        if (bytes.Length > MaxSubmitter)
            return line;
        foreach (var button in s_buttons)
        {
            if (bytes.Length != button.Length || !AsciiText.EqualsIgnoreCase(bytes, button))
                continue;
            due = button == Vote ? PlainLineKind.Votes : button == Code ? PlainLineKind.Stars : PlainLineKind.Blank;
            return line with { Kind = PlainLineKind.Button };
        }

        if (Behind(text, line.Span, Published) is { } date && DateLine.StartsAt(text.Slice(date)))
            return new PlainLine(PlainLineKind.Published, date);
        if (Behind(text, line.Span, Vote + " ") is { } votes && IsCount(text.Slice(votes)))
            return new PlainLine(PlainLineKind.Votes, votes);
        return Behind(text, line.Span, Code + " ") is { } stars && IsCount(text.Slice(stars)) ? new PlainLine(PlainLineKind.Stars, stars) : line;
    }

    private static ByteSpan? Behind(Utf8Text text, ByteSpan line, string label) =>
        line.Length > label.Length && AsciiText.StartsWithIgnoreCase(text.Slice(line), label)
            ? WhiteSpace.Trim(text, ByteSpan.FromBounds(line.Start + label.Length, line.End))
            : null;

    /// <summary>Whether a text is a count as the page shows it: <c>17</c>, <c>22.5k</c>, <c>-</c> for none.</summary>
    public static bool IsCount(ReadOnlySpan<byte> line)
    {
        if (line.Length is 0 or > MaxCount)
            return false;
        if (line.Length == 1 && line[0] == '-')
            return true;
        var digits = AsciiText.CountDigits(line);
        var rest = line.Slice(digits);
        if (rest.Length > 1 && rest[0] == '.')
            rest = rest.Slice(1 + AsciiText.CountDigits(rest.Slice(1)));
        return digits > 0 && (rest.IsEmpty || (rest.Length == 1 && rest[0] is (byte)'k' or (byte)'K' or (byte)'M'));
    }
}
