using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.Tables.Cells;

/// <summary>Parts people that nothing but commas and <c>and</c> stands between.</summary>
/// <remarks>
/// A comma stands between two people, or within a name between family and given name. That is told from the words around it:
/// <code>
/// Ada Miller, Boris Kuhn and Carla Diaz      all have two words: they are people
/// Miller A., Kuhn B.                         the same
/// Miller, A., Kuhn, B.                       one word, and what can be a given name
/// Miller, Ada and Kuhn, Boris                a comma in each that "and" parts
/// </code>
/// </remarks>
internal static class NameCommas
{
    private static readonly byte[][] s_ands = [" and "u8.ToArray(), " & "u8.ToArray()];

    /// <summary>Where each person stands.</summary>
    /// <param name="text">The listing.</param>
    /// <param name="cell">The people.</param>
    /// <param name="isIndexed">Whether a comma is known to stand within names.</param>
    public static List<ByteSpan> Split(Utf8Text text, ByteSpan cell, bool isIndexed)
    {
        var parts = SplitAtAnd(text, cell);
        if (text.Slice(cell).IndexOf((byte)',') < 0)
            return parts.TrueForAll(part => NameWords.IsPerson(text.Slice(part))) ? parts : [cell];
        var pieces = parts.ConvertAll(part => CellList.Split(text, part, (byte)','));
        if (isIndexed || AreIndexed(text, pieces))
            return parts;
        List<ByteSpan> names = [.. pieces.SelectMany(part => part)];
        if (names.Count == 3 && NameWords.IsSuffix(text.Slice(names[2])) && NameWords.Count(text.Slice(names[0])) == 1)
            return [cell];
        return ArePairs(text, names) ? Pair(names) : names;
    }

    /// <summary>Whether each part between two <c>and</c> is one name in the order of an index.</summary>
    private static bool AreIndexed(Utf8Text text, List<List<ByteSpan>> parts)
    {
        if (parts.Count < 2)
            return false;
        if (parts.TrueForAll(part => part.Count == 2))
            return true;
        return parts.TrueForAll(part => part.Count == 1 || (part.Count == 2 && IsPair(text, part[0], part[1])));
    }

    /// <summary>Whether names of one word alternate with what can be given names.</summary>
    private static bool ArePairs(Utf8Text text, List<ByteSpan> names)
    {
        if (names.Count % 2 == 1)
            return false;
        // Family names alone may be in a row: "Miller, Kuhn, Diaz, Ortiz".
        var (hasShort, hasGiven) = (false, names.Count == 2);
        for (var i = 0; i < names.Count; i += 2)
        {
            if (!IsGiven(text.Slice(names[i + 1])))
                return false;
            hasGiven |= NameWords.AreInitials(text.Slice(names[i + 1])) || NameWords.Count(text.Slice(names[i + 1])) > 1;
            hasShort |= NameWords.Count(text.Slice(names[i])) == 1;
        }

        return hasShort && hasGiven;
    }

    private static bool IsPair(Utf8Text text, ByteSpan family, ByteSpan given) =>
        NameWords.Count(text.Slice(family)) == 1 && IsGiven(text.Slice(given));

    /// <summary>Whether a text is one word, or ends with an initial.</summary>
    private static bool IsGiven(ReadOnlySpan<byte> name) =>
        NameWords.Count(name) == 1 || (NameWords.AreInitials(name.Slice(name.LastIndexOf((byte)' ') + 1)) && NameWords.Count(name) == 2);

    private static List<ByteSpan> Pair(List<ByteSpan> names)
    {
        var pairs = new List<ByteSpan>();
        for (var i = 0; i < names.Count; i += 2)
            pairs.Add(ByteSpan.FromBounds(names[i].Start, names[i + 1].End));
        return pairs;
    }

    private static List<ByteSpan> SplitAtAnd(Utf8Text text, ByteSpan cell)
    {
        List<ByteSpan> parts = [cell];
        foreach (var and in s_ands)
            parts = [.. parts.SelectMany(part => SplitAt(text, part, and))];
        return parts;
    }

    private static List<ByteSpan> SplitAt(Utf8Text text, ByteSpan cell, byte[] sign)
    {
        var parts = new List<ByteSpan>();
        for (var at = cell.Start; at <= cell.End;)
        {
            var rest = text.Slice(ByteSpan.FromBounds(at, cell.End));
            var length = rest.IndexOf(sign) is >= 0 and var next ? next : rest.Length;
            var part = WhiteSpace.Trim(text, new ByteSpan(at, length));
            if (!part.IsEmpty)
                parts.Add(part);
            at += length + sign.Length;
        }

        return parts;
    }
}
