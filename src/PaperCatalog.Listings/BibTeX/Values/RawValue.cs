using PaperCatalog.Listings.BibTeX.Syntax;

namespace PaperCatalog.Listings.BibTeX.Values;

/// <summary>The text of a value before LaTeX is decoded, its parts joined, and where in the listing each byte stands.</summary>
internal readonly ref struct RawValue
{
    private readonly int _start;
    private readonly List<RawPiece>? _pieces;

    /// <summary>A value that is a stretch of the listing.</summary>
    public RawValue(Utf8Text text, ByteSpan span)
    {
        Bytes = text.Slice(span);
        _start = span.Start;
    }

    /// <summary>A value that is joined of pieces.</summary>
    public RawValue(ReadOnlySpan<byte> bytes, List<RawPiece> pieces)
    {
        Bytes = bytes;
        _pieces = pieces;
    }

    /// <summary>The text.</summary>
    public ReadOnlySpan<byte> Bytes { get; }

    /// <summary>The range of all of it, white space at the ends aside.</summary>
    public ByteSpan Trimmed => Trim(new ByteSpan(0, Bytes.Length));

    /// <summary>A range without the white space at its ends.</summary>
    public ByteSpan Trim(ByteSpan range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && BibCharacters.IsSpace(Bytes[start]))
            start++;
        while (end > start && BibCharacters.IsSpace(Bytes[end - 1]))
            end--;
        return ByteSpan.FromBounds(start, end);
    }

    /// <summary>Where in the listing a range comes from; of one across several pieces, the part in the first.</summary>
    public ByteSpan GetSource(ByteSpan range)
    {
        if (_pieces is null)
            return new ByteSpan(_start + range.Start, range.Length);
        if (_pieces.Count == 0)
            return default;
        var piece = _pieces[FindPiece(range.Start)];
        return piece.IsVerbatim
            ? new ByteSpan(
                piece.Source.Start + range.Start - piece.Start,
                Math.Min(range.Length, piece.Source.Length - (range.Start - piece.Start)))
            : piece.Source;
    }

    /// <summary>Adds a range to a field as it is.</summary>
    public void AppendTo(DecodedTextBuilder builder, ByteSpan range)
    {
        if (_pieces is null)
        {
            builder.AppendVerbatim(GetSource(range));
            return;
        }

        for (var at = range.Start; at < range.End;)
        {
            var number = FindPiece(at);
            var piece = _pieces[number];
            var end = Math.Min(range.End, number + 1 < _pieces.Count ? _pieces[number + 1].Start : Bytes.Length);
            if (piece.IsVerbatim)
                builder.AppendVerbatim(new ByteSpan(piece.Source.Start + at - piece.Start, end - at));
            else
                builder.Append(Bytes.Slice(at, end - at), piece.Source);
            at = end;
        }
    }

    /// <summary>The last piece that starts at or before a place.</summary>
    private int FindPiece(int place)
    {
        var low = 0;
        for (var high = _pieces!.Count - 1; low < high;)
        {
            var middle = (low + high + 1) / 2;
            if (_pieces[middle].Start <= place)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}

/// <summary>A stretch of a joined value.</summary>
/// <param name="Start">Where it starts in the value.</param>
/// <param name="Source">Where in the listing it comes from.</param>
/// <param name="IsVerbatim">Whether it stands there just so, and is not what a name stands for.</param>
internal readonly record struct RawPiece(int Start, ByteSpan Source, bool IsVerbatim);
