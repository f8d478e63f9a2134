namespace PaperCatalog.Listings;

/// <content>Parts of a text that go: white space between its lines, what stands around it.</content>
internal sealed partial class DecodedTextBuilder
{
    private readonly List<DecodedPiece> _wrappedPieces = [];
    private byte[] _wrapped = [];

    /// <summary>
    /// Makes one line of the field: white space with a line break or a tab in it becomes one space, and that at the ends goes.
    /// </summary>
    public void JoinLines()
    {
        var (start, end) = (0, _fieldLength);
        while (start < end && IsSpace(_field[start]))
            start++;
        while (end > start && IsSpace(_field[end - 1]))
            end--;
        var isOneLine = Field.Slice(start, end - start).IndexOfAny((byte)'\n', (byte)'\r', (byte)'\t') < 0;
        if (isOneLine && start == 0)
            Truncate(end);
        else
            Rewrite(start, end);
    }

    /// <summary>Leaves of the field one stretch, which has no white space in it.</summary>
    public void Cut(int start, int length)
    {
        if (start == 0)
            Truncate(length);
        else
            Rewrite(start, start + length);
    }

    private void Rewrite(int start, int end)
    {
        if (_wrapped.Length < end)
            _wrapped = new byte[Math.Max(end, 2 * _wrapped.Length)];
        Field.Slice(0, end).CopyTo(_wrapped);
        _wrappedPieces.Clear();
        _wrappedPieces.AddRange(_fieldPieces);
        DropField();

        var piece = 0;
        while (start < end)
        {
            var spaceEnd = FindSpaceEnd(start, end);
            var next = spaceEnd > start ? spaceEnd : FindTextEnd(start, end);
            AppendWrapped(start, next, isBreak: spaceEnd > start, ref piece);
            start = next;
        }
    }

    /// <summary>The end of the text that goes on from <paramref name="at"/>: where white space with a break in it begins.</summary>
    private int FindTextEnd(int at, int end)
    {
        var next = _wrapped.AsSpan(at, end - at).IndexOfAny((byte)'\n', (byte)'\r', (byte)'\t');
        if (next < 0)
            return end;
        next += at;
        while (next > at && _wrapped[next - 1] == ' ')
            next--;
        return next;
    }

    /// <summary>The end of the white space at <paramref name="at"/>, where there is a break in it.</summary>
    private int FindSpaceEnd(int at, int end)
    {
        var next = at;
        var hasBreak = false;
        for (; next < end && IsSpace(_wrapped[next]); next++)
            hasBreak |= _wrapped[next] != ' ';
        return hasBreak ? next : at;
    }

    /// <summary>Adds a part of the text as it was before, or a space in its place.</summary>
    private void AppendWrapped(int start, int end, bool isBreak, ref int piece)
    {
        var (from, to) = (int.MaxValue, 0);
        for (var at = start; at < end;)
        {
            while (piece + 1 < _wrappedPieces.Count && _wrappedPieces[piece + 1].Start <= at)
                piece++;
            var pieceEnd = piece + 1 < _wrappedPieces.Count ? Math.Min(end, _wrappedPieces[piece + 1].Start) : end;
            var whole = _wrappedPieces[piece];
            var source = whole.IsVerbatim ? new ByteSpan(whole.Source.Start + (at - whole.Start), pieceEnd - at) : whole.Source;
            (from, to) = (Math.Min(from, source.Start), Math.Max(to, source.End));
            if (!isBreak && whole.IsVerbatim)
                AppendVerbatim(source);
            else if (!isBreak)
                Append(_wrapped.AsSpan(at, pieceEnd - at), source);
            at = pieceEnd;
        }

        if (isBreak)
            Append(" "u8, ByteSpan.FromBounds(from, to));
    }

    private static bool IsSpace(byte value) => value is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';
}
