using PaperCatalog.Rules;

namespace PaperCatalog.Listings;

/// <summary>
/// The texts of fields that are not a stretch of their listing (escapes, LaTeX, wrapped lines), and what each byte of them
/// was decoded from.
/// </summary>
/// <remarks>
/// <para>
/// It continues the listing's offsets: a place here is <c>length of the listing + (part &lt;&lt; 18) + offset in the
/// part</c>, which is also how the generated code gives it. A field starts before byte 262,144 of its part and ends in it.
/// A part that is longer takes the numbers behind its own too, as many as it needs: the parts with these are empty.
/// </para>
/// <para>
/// Places in this class are counted from the listing's end. Two texts are equal when their bytes are: where these came from
/// is for messages alone.
/// </para>
/// </remarks>
public sealed class DecodedText : IEquatable<DecodedText>
{
    /// <summary>The number of bits of the offset in a part.</summary>
    public const int PartShift = 18;

    private readonly byte[][] _parts;

    // Of each part; the places in them are counted from its start.
    private readonly DecodedPiece[][] _pieces;

    internal DecodedText(byte[][] parts, DecodedPiece[][] pieces)
    {
        _parts = parts;
        _pieces = pieces;
    }

    /// <summary>The number of parts.</summary>
    public int PartCount => _parts.Length;

    /// <summary>The bytes of a part, UTF-8.</summary>
    public ReadOnlySpan<byte> GetPart(int part) => _parts[part];

    /// <summary>The bytes at a place.</summary>
    public ReadOnlySpan<byte> Slice(int start, int length) =>
        _parts[FindPart(ref start)].AsSpan(start, length);

    /// <summary>The stretch of the listing that the bytes at a place were decoded from.</summary>
    public ByteSpan FindSource(int start, int length)
    {
        var pieces = _pieces[FindPart(ref start)];
        var first = pieces[FindPiece(pieces, start)];
        var from = first.IsVerbatim ? first.SourceOf(start) : first.Source.Start;
        if (length == 0)
            return new ByteSpan(from, 0);
        var last = pieces[FindPiece(pieces, start + length - 1)];
        var to = last.IsVerbatim ? last.SourceOf(start + length) : last.Source.End;
        return ByteSpan.FromBounds(Math.Min(from, to), Math.Max(from, to));
    }

    /// <summary>Whether the bytes at a place stand in the listing just so.</summary>
    public bool IsVerbatim(int start, int length)
    {
        var pieces = _pieces[FindPart(ref start)];
        var first = FindPiece(pieces, start);
        return pieces[first].IsVerbatim && pieces[first].Reaches(start + length) && (length == 0 || FindPiece(pieces, start + length - 1) == first);
    }

    /// <inheritdoc/>
    public bool Equals(DecodedText? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || _parts.Length != other._parts.Length)
            return false;
        for (var i = 0; i < _parts.Length; i++)
        {
            if (!_parts[i].AsSpan().SequenceEqual(other._parts[i]))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DecodedText);

    /// <inheritdoc/>
    public override int GetHashCode() => _parts.Length == 0 ? 0 : (int)StableHash.OfBlock(_parts[0]);

    /// <summary>The number of the part that holds a place, which becomes an offset in it.</summary>
    private int FindPart(ref int place)
    {
        var part = Math.Min(place >> PartShift, _parts.Length - 1);
        while (_parts[part].Length == 0)
            part--;
        place -= part << PartShift;
        return part;
    }

    /// <summary>The last piece that starts at or before a place.</summary>
    private static int FindPiece(DecodedPiece[] pieces, int place)
    {
        var low = 0;
        for (var high = pieces.Length - 1; low < high;)
        {
            var middle = (low + high + 1) / 2;
            if (pieces[middle].Start <= place)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}
