namespace PaperCatalog.Listings.Foreign;

/// <summary>Tells the lines of a list of references: people, a year, and where it was published, without an abstract.</summary>
internal static class ReferenceLine
{
    private const int MaxLength = 500;

    // The names of the first people stand within so many bytes.
    private const int MaxNames = 90;

    private static readonly byte[][] s_places =
    [
        "Proceedings"u8.ToArray(), "Proc. "u8.ToArray(), "Journal "u8.ToArray(), "Transactions "u8.ToArray(), "Trans. "u8.ToArray(), "arXiv preprint"u8.ToArray(),
        "arXiv:"u8.ToArray(), " In "u8.ToArray(), " pp. "u8.ToArray(), " vol. "u8.ToArray(), "doi"u8.ToArray(), "Conference "u8.ToArray(),
        "Advances in"u8.ToArray(), "Workshop"u8.ToArray(), "Press"u8.ToArray(), "Nature"u8.ToArray(), "Science"u8.ToArray(),
    ];

    /// <summary>Whether a line is one.</summary>
    public static bool IsAt(ReadOnlySpan<byte> line)
    {
        if (line.Length is < 40 or > MaxLength || !HasYear(line))
            return false;
        var names = line.Slice(0, Math.Min(line.Length, MaxNames));
        return HasInitial(names) || (names.IndexOf((byte)',') > 0 && HasPlace(line));
    }

    private static bool HasYear(ReadOnlySpan<byte> line)
    {
        for (var at = 0; at + 4 <= line.Length; at++)
        {
            if (line[at] is not ((byte)'1' or (byte)'2') || (at > 0 && AsciiText.IsWordByte(line[at - 1])) || AsciiText.CountDigits(line.Slice(at)) != 4)
                continue;
            var century = line.Slice(at, 2);
            // "2024a" tells two papers of one year apart; "2024-model" is no year.
            if ((century.SequenceEqual("19"u8) || century.SequenceEqual("20"u8)) &&
                (at + 4 == line.Length || line[at + 4] is (byte)')' or (byte)'.' or (byte)',' or (byte)';' or (byte)':' or (byte)' ' or (byte)']' or (byte)'a' or (byte)'b'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a capital with a full stop stands among the names: <c>Miller, A.</c>, <c>A. Miller</c>.</summary>
    private static bool HasInitial(ReadOnlySpan<byte> names)
    {
        for (var at = 0; at + 2 < names.Length; at++)
        {
            if (AsciiText.IsUpper(names[at]) && names[at + 1] == '.' && (at == 0 || names[at - 1] is (byte)' ' or (byte)'-' or (byte)'.') &&
                names[at + 2] is (byte)' ' or (byte)',' or (byte)'-' or (byte)';' or (byte)')' or (>= (byte)'A' and <= (byte)'Z'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPlace(ReadOnlySpan<byte> line)
    {
        foreach (var place in s_places)
        {
            if (line.IndexOf(place) >= 0)
                return true;
        }

        return false;
    }
}
