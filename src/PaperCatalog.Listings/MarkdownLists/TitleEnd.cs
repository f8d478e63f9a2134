using PaperCatalog.Listings.MarkdownLists.Syntax;

namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Finds where a title ends that nothing marks.</summary>
/// <param name="text">The listing.</param>
/// <param name="scan">What is read of a block.</param>
/// <param name="labels">Tells links that say what they are.</param>
internal sealed class TitleEnd(Utf8Text text, CandidateScan scan, LinkLabels labels)
{
    private static readonly ByteSet s_before = new(" ([,-\n\r"u8);

    /// <summary>The title at the start of a text.</summary>
    /// <param name="index">The piece that it is in.</param>
    /// <param name="plain">The text.</param>
    /// <param name="rest">What is behind it.</param>
    public ByteSpan EndPlain(int index, ByteSpan plain, out ByteSpan rest)
    {
        var end = plain.End;
        // In brackets behind a title stand a place and a year, or links.
        var isBeforeLink = index + 1 < scan.Pieces.Count && scan.Pieces[index + 1].Kind is InlineKind.Link or InlineKind.Badge;
        var trimmed = WhiteSpace.TrimLines(text, plain);
        if (isBeforeLink && trimmed.Length > 1 && text.Bytes[trimmed.End - 1] is (byte)'[' or (byte)'(')
            end = trimmed.End - 1;
        if (FindProseBehind(ByteSpan.FromBounds(plain.Start, end)) is { } prose)
            end = prose;
        else if (!scan.IsTitleColumn)
        {
            var hasLabel = isBeforeLink && labels.LabelBefore(scan.Pieces[index]) is not null;
            end = FindTitleEnd(plain with { Length = end - plain.Start }, hasLabel);
        }

        rest = ByteSpan.FromBounds(end, plain.End);
        return ByteSpan.FromBounds(plain.Start, end);
    }

    /// <summary>Where sentences begin behind a title: on the next line, or where two spaces or a dash part them from it.</summary>
    private int? FindProseBehind(ByteSpan plain)
    {
        var bytes = text.Slice(plain);
        var line = bytes.IndexOfAny((byte)'\n', (byte)'\r');
        if (line > 0 && !ProseText.IsAt(bytes.Slice(0, line)) && ProseText.IsAt(bytes.Slice(line)))
            return plain.Start + line;
        if (!ProseText.IsAbstract(bytes))
            return null;
        var spaces = bytes.Slice(0, Math.Min(bytes.Length, TextLimits.MaxPlain)).IndexOf("  "u8);
        var end = spaces > 0 ? spaces : bytes.Slice(0, Math.Min(bytes.Length, TextLimits.MaxPlain)).IndexOf(" - "u8);
        return end > 0 && ProseText.IsAt(bytes.Slice(end)) ? plain.Start + end : null;
    }

    /// <summary>Where people, a place or a year begin that go to the end of a text; its end where none do.</summary>
    private int FindTitleEnd(ByteSpan plain, bool hasLabel)
    {
        if (plain.Length > TextLimits.MaxPlain)
            return plain.End;
        var tokens = scan.Tokens.Read(plain);
        var first = tokens.Count;
        // A word before the address that it labels: "Title. Code: https://...".
        if (hasLabel && first > 1)
            first--;
        var (names, places) = (0, 0);
        for (var i = first - 1; i > 0; i--)
        {
            var part = text.Slice(tokens[i].Span);
            if (LooseDate.Read(part) is not null || scan.Places.IsVenue(tokens[i].Span) || PlaceText.IdentifierLength(part) > 0)
                places++;
            else if (NameWords.IsName(OtherPeople.WithoutOthers(part)) || NameWords.IsInitials(part))
                names++;
            else if (!OtherPeople.IsOthers(part) &&
                !(places > 0 && tokens[i].Before == TokenSeparator.Field && !ProseText.IsAt(part) && names == 0))
            {
                break;
            }

            if (places > 0 || names > 1 || (names == 1 &&
                (tokens[i].Before == TokenSeparator.Field || OtherPeople.WithoutOthers(part).Length < part.Length)))
            {
                first = i;
            }
        }

        return first < tokens.Count ? StartOf(tokens[first].Span, plain) : plain.End;
    }

    // The bracket, the stop or the comma before it is no part of the title; the title's own signs are trimmed later.
    private int StartOf(ByteSpan token, ByteSpan plain)
    {
        var start = token.Start;
        while (start > plain.Start && s_before.Contains(text.Bytes[start - 1]))
            start--;
        return start;
    }
}
