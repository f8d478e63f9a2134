using PaperCatalog.Listings.MarkdownLists.Syntax;

namespace PaperCatalog.Listings.MarkdownLists;

/// <content>Finds the title.</content>
internal sealed partial class CandidateReader
{
    // A link with so few words may be anything.
    private const int LeastWords = 3;

    // "[Survey]", "ICLR 2024 -": what goes before a title is short.
    private const int MaxPrefix = 48;

    // A text without marks is looked through so far.
    private const int MaxPlain = 700;

    private ByteSpan? FindTitle(out List<ByteSpan> prefixes, out int next)
    {
        prefixes = [];
        var plain = default(ByteSpan);
        for (var i = 0; i < _pieces.Count; i++)
        {
            var piece = _pieces[i];
            next = i + 1;
            if (piece.Kind is InlineKind.Picture or InlineKind.Break)
                continue;
            if (piece.Kind == InlineKind.Link)
            {
                if (!IsLabel(i, hasTitle: false))
                    return TakeLink(piece);
                ReadLink(i);
                continue;
            }

            if (piece.IsBold && TryTakeBold(i, ref next) is { } bold)
                return bold;
            plain = piece.IsBold ? default : SkipPrefix(piece.Text, prefixes);
            if (plain.IsEmpty && piece.IsBold)
                prefixes.Add(piece.Text);
            if (plain.IsEmpty || LabelBefore(piece) is not null)
                continue;
            return TakePlain(i, plain, prefixes, out next);
        }

        next = _pieces.Count;
        return null;
    }

    private ByteSpan TakeLink(InlinePiece link)
    {
        _candidate.IsMarked = true;
        _candidate.TitleTarget = link.Target;
        _candidate.TitleKind = PaperHosts.KindOf(text.Slice(link.Target));
        _candidate.HasPaperLink = _candidate.TitleKind == LinkKind.Paper;
        return link.Text;
    }

    /// <summary>Takes bold text as the title, with what is bold behind it, unless it is a label, a number or a date.</summary>
    private ByteSpan? TryTakeBold(int first, ref int next)
    {
        var last = first;
        while (last + 1 < _pieces.Count && _pieces[last + 1] is { IsBold: true, Kind: not (InlineKind.Break or InlineKind.Picture) })
            last++;
        var span = ByteSpan.FromBounds(_pieces[first].Span.Start, _pieces[last].Span.End);
        var trimmed = TextTokens.Trim(text, span);
        var bytes = text.Slice(trimmed);
        if (CountWords(bytes) == 0 || Labels.KindOf(bytes) != LabelKind.None || IsNumber(bytes) || (!_isTitleColumn && IsDateOrPrefix(trimmed)) || (CountWords(bytes) < LeastWords && HasTitleLink(last + 1)))
        {
            return null;
        }

        next = last + 1;
        _candidate.IsMarked = true;
        for (var i = first; i <= last; i++)
        {
            if (_pieces[i].Kind == InlineKind.Link)
                return TakeLink(_pieces[i]);
        }

        return span;
    }

    // "[12]".
    private static bool IsNumber(ReadOnlySpan<byte> bytes) =>
        AsciiText.CountDigits(bytes) is > 0 and var digits && (digits == bytes.Length || (digits + 1 == bytes.Length && !AsciiText.IsWordByte(bytes[digits])));

    /// <summary>Whether a link behind is the title rather than a short text before it.</summary>
    private bool HasTitleLink(int from)
    {
        for (var i = from; i < _pieces.Count && i < from + 3; i++)
        {
            if (_pieces[i].Kind == InlineKind.Link)
                return !IsLabel(i, hasTitle: true) && CountWords(text.Slice(_pieces[i].Text)) >= LeastWords;
        }

        return false;
    }

    /// <summary>Leaves out of a text what goes before a title: marks, a number, a place or a date in brackets or behind which something parts.</summary>
    private ByteSpan SkipPrefix(ByteSpan span, List<ByteSpan> prefixes)
    {
        span = WhiteSpace.TrimLines(text, span);
        while (!span.IsEmpty)
        {
            var bytes = text.Slice(span);
            var length = Math.Max(MarkLength(bytes), NumberLength(bytes));
            if (_isTitleColumn && length == 0)
                break;
            if (length == 0 && bytes[0] is (byte)'[' or (byte)'(')
                length = BracketLength(bytes, span, prefixes);
            if (length == 0)
                length = DateLength(bytes, span, prefixes);
            if (length == 0)
                break;
            span = WhiteSpace.TrimLines(text, ByteSpan.FromBounds(span.Start + length, span.End));
        }

        return span;
    }

    /// <summary>The length of a sign that is no part of a title: a box, an emoji, a stop.</summary>
    private static int MarkLength(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("[ ]"u8) || bytes.StartsWith("[x]"u8) || bytes.StartsWith("[X]"u8))
            return 3;
        if (bytes[0] >= 0xF0)
            return Math.Min(4, bytes.Length);
        if (bytes.StartsWith("⭐"u8) || bytes.StartsWith("✨"u8) || bytes.StartsWith("•"u8) || bytes.StartsWith("–"u8) || bytes.StartsWith("—"u8) || bytes.StartsWith("\uFE0F"u8))
            return 3;
        if (bytes[0] == ':' && bytes.Length > 2 && bytes.Slice(1, Math.Min(30, bytes.Length - 1)).IndexOf((byte)':') is > 0 and var end && bytes.Slice(1, end).IndexOf((byte)' ') < 0)
            return end + 2;
        return bytes[0] is (byte)',' or (byte)'.' or (byte)':' or (byte)';' or (byte)'|' or (byte)'-' or (byte)'*' or (byte)']' or (byte)')' or (byte)'+' or (byte)'#' or (byte)'~' ? 1 : 0;
    }

    /// <summary>The length of a number that counts papers: <c>1) </c>, <c>12. </c>.</summary>
    private static int NumberLength(ReadOnlySpan<byte> bytes)
    {
        var digits = AsciiText.CountDigits(bytes);
        return digits is 1 or 2 && digits + 1 < bytes.Length && bytes[digits] is (byte)')' or (byte)'.' && bytes[digits + 1] == ' ' ? digits + 2 : 0;
    }

    /// <summary>The length of a text in brackets that goes before a title: <c>[ICLR 2024]</c>, <c>(2403.01111)</c>, <c>[12]</c>.</summary>
    private static int BracketLength(ReadOnlySpan<byte> bytes, ByteSpan span, List<ByteSpan> prefixes)
    {
        var end = bytes.Slice(0, Math.Min(bytes.Length, MaxPrefix)).IndexOf(bytes[0] == '[' ? (byte)']' : (byte)')');
        // An open bracket is of what follows: "[" [code](...) "]".
        if (end < 0)
            return bytes.Length == 1 ? 1 : 0;
        prefixes.Add(new ByteSpan(span.Start + 1, end - 1));
        return end + 1;
    }

    /// <summary>The length of a date or a place with a year that goes before a title: <c>2024-03-05, </c>, <c>ICLR 2024 | </c>.</summary>
    private int DateLength(ReadOnlySpan<byte> bytes, ByteSpan span, List<ByteSpan> prefixes)
    {
        var end = bytes.Slice(0, Math.Min(bytes.Length, MaxPrefix)).IndexOfAny((byte)',', (byte)'|', (byte)':');
        var word = bytes.Slice(0, Math.Min(bytes.Length, MaxPrefix)).IndexOf((byte)' ');
        var length = end > 0 && IsDateOrPrefix(TextTokens.Trim(text, span with { Length = end })) ? end + 1 :
            word > 5 && LooseDate.Read(bytes.Slice(0, word)) is { Month: > 0 } ? word : 0;
        // All of the text is before the title: "2024-03-05 " and then bold text.
        if (length == 0 && bytes.Length < MaxPrefix && IsDateOrPrefix(TextTokens.Trim(text, span)))
            length = bytes.Length;
        if (length > 0)
            prefixes.Add(span with { Length = length });
        return length;
    }

    private bool IsDateOrPlace(ByteSpan span)
    {
        var trimmed = TextTokens.Trim(text, span);
        return LooseDate.Read(text.Slice(trimmed)) is not null || IsVenue(trimmed);
    }

    /// <summary>Whether a text is a date or a known place, and cannot be a title with a year in it: <c>Open Maps 2023</c>.</summary>
    private bool IsDateOrPrefix(ByteSpan span)
    {
        var bytes = text.Slice(span);
        if (LooseDate.Read(bytes) is not null)
            return true;
        return span.Length <= MaxPrefix && VenueText.TryRead(text, span, out var venue) &&
            (venue.Venue.IsEmpty || VenueText.IsName(text.Slice(venue.Venue))) && CountWords(text.Slice(venue.Rest)) <= 1;
    }

    // A title may speak of a year, and is longer.
    private bool IsVenue(ByteSpan span) =>
        span.Length <= MaxPrefix && VenueText.TryRead(text, span, out var venue) && CountWords(text.Slice(venue.Venue)) <= LeastWords;

    /// <summary>Takes a title without marks, or one that is marked or quoted behind people or a short text.</summary>
    private ByteSpan? TakePlain(int index, ByteSpan plain, List<ByteSpan> prefixes, out int next)
    {
        if (FindQuoted(plain) is { } quoted)
        {
            prefixes.Add(ByteSpan.FromBounds(plain.Start, quoted.Start));
            (_pieces[index], next) = (WithText(_pieces[index], quoted.End, plain.End), index);
            _candidate.IsMarked = true;
            return quoted;
        }

        for (var i = index + 1; i < _pieces.Count && _pieces[i].Kind != InlineKind.Break && i <= index + 2; i++)
        {
            var piece = _pieces[i];
            var isTitle = piece.Kind == InlineKind.Link ? !IsLabel(i, hasTitle: true) : piece is { IsBold: true, Kind: InlineKind.Text } && CountWords(text.Slice(piece.Text)) >= LeastWords;
            if (!isTitle || !IsBeforeTitle(plain, _pieces[index].Text.End))
                continue;
            prefixes.Add(plain);
            next = i + 1;
            return piece.Kind == InlineKind.Link ? TakeLink(piece) : TryTakeBold(i, ref next);
        }

        (var title, _pieces[index], next) = (EndPlain(index, plain, out var rest), WithText(_pieces[index], rest.Start, rest.End), index);
        return title;
    }

    private static InlinePiece WithText(InlinePiece piece, int start, int end) => InlinePiece.OfText(ByteSpan.FromBounds(start, end), piece.Style);

    /// <summary>A text of several words in quotes, in a text that has other words before them.</summary>
    private ByteSpan? FindQuoted(ByteSpan plain)
    {
        var bytes = text.Slice(plain with { Length = Math.Min(plain.Length, MaxPlain) });
        var isCurly = bytes.IndexOf("“"u8) is >= 0 and var curly && (bytes.IndexOf((byte)'"') is var straight && (straight < 0 || straight > curly));
        var (open, length) = isCurly ? (bytes.IndexOf("“"u8), 3) : (bytes.IndexOf((byte)'"'), 1);
        if (open < 0)
            return null;
        var end = isCurly ? bytes.Slice(open + length).IndexOf("”"u8) : bytes.Slice(open + length).IndexOf((byte)'"');
        var inside = end > 0 ? bytes.Slice(open + length, end) : default;
        return CountWords(inside) >= (open == 0 ? LeastWords : 2) && (open == 0 || IsBeforeTitle(plain with { Length = open }, plain.Start + open))
            ? new ByteSpan(plain.Start + open + length, end)
            : null;
    }

    /// <summary>Whether a text can stand before a title: people, a place, a short word with a sign behind it.</summary>
    private bool IsBeforeTitle(ByteSpan span, int end)
    {
        var bytes = text.Slice(span);
        if (bytes.Length <= MaxPrefix && ((CountWords(bytes) <= 2 && _candidate.Block.Kind != BlockKind.Paragraph) || text.Bytes[WhiteSpace.TrimLines(text, ByteSpan.FromBounds(span.Start, end)).End - 1] is (byte)':' or (byte)'|' or (byte)'-' or (byte)']' or (byte)')'))
            return true;
        if (bytes.Length > MaxPlain)
            return false;
        var people = 0;
        var tokens = TextTokens.Read(text, span);
        foreach (var token in tokens)
        {
            var part = text.Slice(token.Span);
            if (NameWords.IsName(WithoutOthers(part)) || NameWords.IsInitials(part) || (NameWords.IsSingle(part) && tokens.Count > 1))
                people++;
            else if (!IsOthers(part) && !IsDateOrPlace(token.Span))
                return false;
        }

        return people > 0;
    }

    /// <summary>How many words a text has.</summary>
    private static int CountWords(ReadOnlySpan<byte> bytes)
    {
        var (words, isWord) = (0, false);
        foreach (var value in bytes)
        {
            var isInside = AsciiText.IsWordByte(value) || (isWord && value is (byte)'-' or (byte)'\'' or (byte)'+');
            // Scripts without spaces have words too: a character is as good as one.
            words += (isInside && !isWord) || value is >= 0xE3 and <= 0xED ? 1 : 0;
            isWord = isInside;
        }

        return words;
    }
}
