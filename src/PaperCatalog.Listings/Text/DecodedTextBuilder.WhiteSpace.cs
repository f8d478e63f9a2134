namespace PaperCatalog.Listings;

/// <content>Parts of a text that go: white space between its lines, what stands around it.</content>
internal sealed partial class DecodedTextBuilder
{
    private List<DecodedPiece> _oldPieces = [];

    /// <summary>
    /// Makes one line of the field: white space with a line break or a tab in it becomes one space, and that at the ends goes.
    /// </summary>
    public void JoinLines()
    {
        var field = Field;
        var (start, end) = (0, field.Length);
        while (start < end && IsSpace(field[start]))
            start++;
        while (end > start && IsSpace(field[end - 1]))
            end--;
        if (field.Slice(start, end - start).IndexOfAny((byte)'\n', (byte)'\r', (byte)'\t') < 0)
            Cut(start, end - start);
        else
            Rewrite(start, end);
    }

    /// <summary>Leaves of the field one stretch, in which no lines are to be joined.</summary>
    public void Cut(int start, int length)
    {
        if (start == 0)
            Truncate(length);
        else
            Rewrite(start, start + length);
    }

    private void Rewrite(int start, int end)
    {
        // It is of the listing, or of the buffer, in which bytes only move down.
        var old = Field;
        Reserve(end);
        (_oldPieces, _fieldPieces) = (_fieldPieces, _oldPieces);
        DropField();
        var piece = 0;
        while (start < end)
        {
            var spaceStart = FindBreak(old, start, end);
            MoveText(old, start, spaceStart, ref piece);
            start = spaceStart;
            while (start < end && IsSpace(old[start]))
                start++;
            if (start > spaceStart)
                PutSpace(spaceStart, start, ref piece);
        }
    }

    /// <summary>Where the next white space begins that has a break in it, or the end.</summary>
    private static int FindBreak(ReadOnlySpan<byte> field, int at, int end)
    {
        var next = field.Slice(at, end - at).IndexOfAny((byte)'\n', (byte)'\r', (byte)'\t');
        if (next < 0)
            return end;
        next += at;
        while (next > at && field[next - 1] == ' ')
            next--;
        return next;
    }

    /// <summary>Puts a stretch of the old text behind what is there of the new one.</summary>
    private void MoveText(ReadOnlySpan<byte> old, int start, int end, ref int piece)
    {
        old.Slice(start, end - start).CopyTo(_field.AsSpan(_fieldLength));
        for (var at = start; at < end;)
        {
            var place = _fieldLength + (at - start);
            _fieldPieces.Add(TakePiece(ref at, end, ref piece) with { Start = place });
        }

        _fieldLength += end - start;
    }

    /// <summary>Puts a space for a stretch of the old text.</summary>
    private void PutSpace(int start, int end, ref int piece)
    {
        var (from, to) = (int.MaxValue, 0);
        for (var at = start; at < end;)
        {
            var source = TakePiece(ref at, end, ref piece).Source;
            (from, to) = (Math.Min(from, source.Start), Math.Max(to, source.End));
        }

        _field[_fieldLength] = (byte)' ';
        _fieldPieces.Add(new DecodedPiece(_fieldLength++, ByteSpan.FromBounds(from, to), isVerbatim: false));
    }

    /// <summary>What of the old pieces stands at a place, not beyond the end; moves the place behind it.</summary>
    private DecodedPiece TakePiece(ref int at, int end, ref int piece)
    {
        while (piece + 1 < _oldPieces.Count && _oldPieces[piece + 1].Start <= at)
            piece++;
        var next = piece + 1 < _oldPieces.Count ? Math.Min(end, _oldPieces[piece + 1].Start) : end;
        var taken = _oldPieces[piece];
        if (taken.IsVerbatim)
            taken = new DecodedPiece(taken.Start, ByteSpan.FromBounds(taken.SourceOf(at), taken.SourceOf(next)), isVerbatim: true);
        at = next;
        return taken;
    }

    private static bool IsSpace(byte value) => value is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';
}
