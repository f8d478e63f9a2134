namespace PaperCatalog.Listings.MarkdownLists.Syntax;

/// <content>Links and pictures.</content>
internal sealed partial class InlineScan
{
    private void OpenBracket(bool isPicture, int length)
    {
        EndText(_at);
        _open.Add(new OpenLink(_at, _at + length, _pieces.Count, _style, isPicture, Target: default));
        // Where no link comes of it, the bracket is text.
        _at += length;
    }

    private bool TryCloseBracket(ReadOnlySpan<byte> rest)
    {
        if (_open.Count == 0 || !_open[_open.Count - 1].Target.IsEmpty)
            return false;
        var open = _open[_open.Count - 1];
        var isActive = open.IsPicture || _open.Count > _inactive;
        _open.RemoveAt(_open.Count - 1);
        _inactive = Math.Min(_inactive, _open.Count);
        if (!isActive)
            return false;
        var label = ByteSpan.FromBounds(open.TextStart, _at);
        if (FindTarget(rest, label, out var target) is not (> 0 and var length))
            return false;
        AddLink(open, label, target, _at + length);
        return true;
    }

    /// <summary>The length of a closing bracket with the target behind it; 0 where there is none.</summary>
    private int FindTarget(ReadOnlySpan<byte> rest, ByteSpan label, out ByteSpan target)
    {
        target = default;
        if (rest.Length > 1 && rest[1] == '(')
        {
            if (!_hasBrackets)
                _brackets.Find(text.Slice(_span));
            _hasBrackets = true;
            var end = _brackets.EndOf(_at + 1 - _span.Start) + _span.Start;
            if (end <= _at)
                return 0;
            target = TrimTarget(ByteSpan.FromBounds(_at + 2, end));
            return end + 1 - _at;
        }

        if (rest.Length > 2 && rest[1] == '[')
        {
            var end = rest.Slice(0, Math.Min(rest.Length, MaxReference)).Slice(2).IndexOf((byte)']');
            var name = end > 0 ? rest.Slice(2, end) : text.Slice(label);
            if (end >= 0 && references.Find(name) is { } named)
            {
                target = named;
                return end + 3;
            }
        }

        if (references.Find(text.Slice(label)) is not { } own)
            return 0;
        target = own;
        return 1;
    }

    // "[a][b]"; longer names are none.
    private const int MaxReference = 104;

    /// <summary>The address of a target, without the title behind it and the brackets around it.</summary>
    private ByteSpan TrimTarget(ByteSpan target)
    {
        target = WhiteSpace.TrimLines(text, target);
        var bytes = text.Slice(target);
        if (bytes.Length > 1 && bytes[0] == '<' && bytes.IndexOf((byte)'>') is > 0 and var end)
            return new ByteSpan(target.Start + 1, end - 1);
        var quote = bytes.IndexOfAny((byte)'"', (byte)'\'');
        var space = bytes.IndexOfAny((byte)' ', (byte)'\t');
        return space > 0 && quote > space ? target with { Length = space } : target;
    }

    private void AddLink(OpenLink open, ByteSpan label, ByteSpan target, int end)
    {
        var words = open.IsPicture ? label : TrimPictures(open, label);
        var kind = open.IsPicture ? InlineKind.Picture : words.IsEmpty && words != label ? InlineKind.Badge : InlineKind.Link;
        var shown = kind == InlineKind.Link ? words : label;
        _pieces.RemoveRange(open.PieceCount, _pieces.Count - open.PieceCount);
        _pieces.Add(new InlinePiece(kind, ByteSpan.FromBounds(open.At, end), shown, target, open.Style | StyleOf(label)));
        if (!open.IsPicture)
            _inactive = _open.Count;
        CloseEmphasisWithin(open);
        (_style, _at, _start) = (open.Style, end, end);
    }

    /// <summary>The text of a link without the pictures it begins and ends with; empty where there is nothing else.</summary>
    private ByteSpan TrimPictures(OpenLink open, ByteSpan label)
    {
        var (first, last) = (open.PieceCount, _pieces.Count - 1);
        var (start, end) = (label.Start, label.End);
        for (; first <= last && IsPictureOrBlank(_pieces[first], label.Start); first++)
            start = _pieces[first].Kind == InlineKind.Picture ? _pieces[first].Span.End : start;
        // Text that is not a piece yet stands behind all of them.
        if (_start < label.End && !IsBlank(ByteSpan.FromBounds(Math.Max(_start, label.Start), label.End)))
            return ByteSpan.FromBounds(start, end);
        for (; last >= first && IsPictureOrBlank(_pieces[last], label.Start); last--)
            end = _pieces[last].Kind == InlineKind.Picture ? _pieces[last].Span.Start : end;
        // Marks around the pictures are in no piece.
        return first > last && start > label.Start ? new ByteSpan(start, 0) : ByteSpan.FromBounds(start, Math.Max(start, end));
    }

    // The bracket that opens the link is a text so far.
    private bool IsPictureOrBlank(InlinePiece piece, int start) => piece.Kind == InlineKind.Picture ||
        (piece.Kind == InlineKind.Text && IsBlank(ByteSpan.FromBounds(Math.Max(piece.Span.Start, start), piece.Span.End)));

    private bool IsBlank(ByteSpan span) => WhiteSpace.TrimLines(text, span).IsEmpty;

    private InlineStyle StyleOf(ByteSpan label)
    {
        var bytes = text.Slice(WhiteSpace.TrimLines(text, label));
        return bytes.StartsWith("**"u8) || bytes.StartsWith("__"u8) || bytes.StartsWith("<b>"u8) ? InlineStyle.Bold : InlineStyle.None;
    }
}
