namespace PaperCatalog.Listings.MarkdownLists.Syntax;

/// <content>Bold text, italics and code.</content>
internal sealed partial class InlineScan
{
    // The marks that opened what is not closed yet, and how many pieces there were.
    private (ByteSpan Mark, int PieceCount)? _bold;
    private (ByteSpan Mark, int PieceCount)? _italic;

    // A row of so many signs or more that no other closes.
    private int _unclosedCode = int.MaxValue;

    private bool TryReadCode(ReadOnlySpan<byte> rest)
    {
        var length = RunLength(rest);
        if (length >= _unclosedCode)
        {
            _at += length - 1;
            return false;
        }

        for (var end = length; end < rest.Length;)
        {
            var next = rest.Slice(end).IndexOf((byte)'`');
            if (next < 0)
                break;
            end += next;
            var close = RunLength(rest.Slice(end));
            if (close == length)
            {
                EndText(_at);
                _pieces.Add(InlinePiece.OfText(new ByteSpan(_at + length, end - length), _style | InlineStyle.Code));
                _at = _start = _at + end + length;
                return true;
            }

            end += close;
        }

        _unclosedCode = Math.Min(_unclosedCode, length);
        _at += length - 1;
        return false;
    }

    private bool TryReadEmphasis(ReadOnlySpan<byte> rest)
    {
        var length = RunLength(rest);
        var before = _at > _span.Start ? text.Bytes[_at - 1] : (byte)' ';
        var behind = length < rest.Length ? rest[length] : (byte)' ';
        var isWord = rest[0] == '_';
        var canOpen = !IsSpace(behind) && (!IsSign(behind) || IsSpace(before) || IsSign(before)) &&
            (!isWord || !AsciiText.IsWordByte(before));
        var canClose = !IsSpace(before) && (!isWord || !AsciiText.IsWordByte(behind));
        var isRead = length switch
        {
            1 => Toggle(ref _italic, InlineStyle.Italic, length, canOpen, canClose),
            2 => Toggle(ref _bold, InlineStyle.Bold, length, canOpen, canClose),
            3 when _bold is not null && _italic is null => Toggle(ref _bold, InlineStyle.Bold, length, canOpen, canClose),
            3 => ToggleBoth(canOpen, canClose),
            _ => false,
        };
        if (!isRead)
            _at += length - 1;
        return isRead;
    }

    private bool Toggle(ref (ByteSpan Mark, int PieceCount)? open, InlineStyle style, int length, bool canOpen, bool canClose)
    {
        if (open is null ? !canOpen : !canClose)
            return false;
        var mark = new ByteSpan(_at, length);
        Skip(length);
        _style ^= style;
        open = open is null ? (mark, _pieces.Count) : null;
        return true;
    }

    private bool ToggleBoth(bool canOpen, bool canClose)
    {
        var start = _at;
        if (!Toggle(ref _bold, InlineStyle.Bold, 2, canOpen, canClose))
            return false;
        if (Toggle(ref _italic, InlineStyle.Italic, 1, canOpen, canClose))
            return true;
        // The third sign goes with the two.
        _at = _start = start + 3;
        return true;
    }

    /// <summary>What opened in the text of a link does not go on behind it.</summary>
    private void CloseEmphasisWithin(OpenLink link)
    {
        if (_bold is { } bold && bold.Mark.Start >= link.At)
            _bold = null;
        if (_italic is { } italic && italic.Mark.Start >= link.At)
            _italic = null;
    }

    /// <summary>Marks that nothing closes are text, and what is behind them looks as it did.</summary>
    private void EndEmphasis()
    {
        var first = _bold is { } bold && _italic is { } italic ? Math.Max(bold.PieceCount, italic.PieceCount) : -1;
        // The later one first, so that the places of the other stay.
        if (_italic is { } late && late.PieceCount == first)
        {
            Undo(late, InlineStyle.Italic);
            _italic = null;
        }

        if (_bold is { } open)
            Undo(open, InlineStyle.Bold);
        if (_italic is { } last)
            Undo(last, InlineStyle.Italic);
    }

    private void Undo((ByteSpan Mark, int PieceCount) open, InlineStyle style)
    {
        if (open.PieceCount > _pieces.Count)
            return;
        for (var i = open.PieceCount; i < _pieces.Count; i++)
            _pieces[i] = _pieces[i] with { Style = _pieces[i].Style & ~style };
        _pieces.Insert(open.PieceCount, InlinePiece.OfText(open.Mark, InlineStyle.None));
    }

    private static int RunLength(ReadOnlySpan<byte> bytes)
    {
        var length = 1;
        while (length < bytes.Length && bytes[length] == bytes[0])
            length++;
        return length;
    }

    private static bool IsSpace(byte value) => AsciiText.IsSpace(value) || value is (byte)'\n' or (byte)'\r';

    private static bool IsSign(byte value) => value < 0x80 && !AsciiText.IsWordByte(value) && !IsSpace(value);
}
