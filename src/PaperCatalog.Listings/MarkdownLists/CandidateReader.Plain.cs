using PaperCatalog.Listings.MarkdownLists.Syntax;

namespace PaperCatalog.Listings.MarkdownLists;

/// <content>Finds where a title ends that nothing marks.</content>
internal sealed partial class CandidateReader
{
    /// <summary>The title at the start of a text.</summary>
    /// <param name="index">The piece that it is in.</param>
    /// <param name="plain">The text.</param>
    /// <param name="rest">What is behind it.</param>
    private ByteSpan EndPlain(int index, ByteSpan plain, out ByteSpan rest)
    {
        var end = plain.End;
        // In brackets behind a title stand a place and a year, or links.
        var isBeforeLink = index + 1 < _pieces.Count && _pieces[index + 1].Kind == InlineKind.Link;
        var trimmed = WhiteSpace.TrimLines(text, plain);
        if (isBeforeLink && trimmed.Length > 1 && text.Bytes[trimmed.End - 1] is (byte)'[' or (byte)'(')
            end = trimmed.End - 1;
        if (FindProseBehind(ByteSpan.FromBounds(plain.Start, end)) is { } prose)
            end = prose;
        else if (!_isTitleColumn)
            end = FindTitleEnd(plain with { Length = end - plain.Start }, isBeforeLink && LabelBefore(_pieces[index]) is not null);
        rest = ByteSpan.FromBounds(end, plain.End);
        return ByteSpan.FromBounds(plain.Start, end);
    }

    /// <summary>Where sentences begin behind a title: on the next line, or where two spaces or a dash part them from it.</summary>
    private int? FindProseBehind(ByteSpan plain)
    {
        var bytes = text.Slice(plain);
        var line = bytes.IndexOfAny((byte)'\n', (byte)'\r');
        if (line > 0 && ProseText.IsAt(bytes.Slice(line)) && !ProseText.IsAt(bytes.Slice(0, line)))
            return plain.Start + line;
        if (!ProseText.IsAbstract(bytes))
            return null;
        var spaces = bytes.Slice(0, Math.Min(bytes.Length, MaxPlain)).IndexOf("  "u8);
        var end = spaces > 0 ? spaces : bytes.Slice(0, Math.Min(bytes.Length, MaxPlain)).IndexOf(" - "u8);
        return end > 0 && ProseText.IsAt(bytes.Slice(end)) ? plain.Start + end : null;
    }

    /// <summary>Where people, a place or a year begin that go to the end of a text; its end where none do.</summary>
    private int FindTitleEnd(ByteSpan plain, bool hasLabel)
    {
        if (plain.Length > MaxPlain)
            return plain.End;
        var tokens = TextTokens.Read(text, plain);
        var first = tokens.Count;
        // A word before the address that it labels: "Title. Code: https://...".
        if (hasLabel && first > 1)
            first--;
        var (names, places) = (0, 0);
        for (var i = first - 1; i > 0; i--)
        {
            var part = text.Slice(tokens[i].Span);
            if (LooseDate.Read(part) is not null || IsVenue(tokens[i].Span) || IdentifierLength(part) > 0)
                places++;
            else if (NameWords.IsName(WithoutOthers(part)) || NameWords.IsInitials(part))
                names++;
            else if (!IsOthers(part) && !(places > 0 && tokens[i].Before == TokenSeparator.Field && !ProseText.IsAt(part) && names == 0))
                break;
            if (places > 0 || names > 1 || (names == 1 && (tokens[i].Before == TokenSeparator.Field || WithoutOthers(part).Length < part.Length)))
                first = i;
        }

        return first < tokens.Count ? StartOf(tokens[first].Span, plain) : plain.End;
    }

    // The bracket, the stop or the comma before it is no part of the title; the title's own signs are trimmed later.
    private int StartOf(ByteSpan token, ByteSpan plain)
    {
        var start = token.Start;
        while (start > plain.Start && text.Bytes[start - 1] is (byte)' ' or (byte)'(' or (byte)'[' or (byte)',' or (byte)'-' or (byte)'\n' or (byte)'\r')
            start--;
        return start;
    }

    private static bool IsOthers(ReadOnlySpan<byte> part) =>
        AsciiText.StartsWithIgnoreCase(part, "et al") || AsciiText.EqualsIgnoreCase(part, "et.al.") || AsciiText.EqualsIgnoreCase(part, "et.al") ||
        AsciiText.EqualsIgnoreCase(part, "others") || AsciiText.EqualsIgnoreCase(part, "etc.") || part.SequenceEqual("..."u8) || part.SequenceEqual("…"u8) || part.SequenceEqual("等"u8);

    /// <summary>A name without the <c>et al.</c> behind it.</summary>
    private static ReadOnlySpan<byte> WithoutOthers(ReadOnlySpan<byte> part)
    {
        foreach (var end in (string[])[" et al.", " et al", " et. al.", " et.al.", " et.al", " and others", " 等"])
        {
            var bytes = System.Text.Encoding.UTF8.GetBytes(end);
            if (part.EndsWith(bytes))
                return part.Slice(0, part.Length - bytes.Length);
        }

        return part;
    }
}
