namespace PaperCatalog.Listings.Checks.Markup;

/// <summary>Looks for the end of a piece of markup, not far: what is not closed soon was not meant to be.</summary>
internal static class Lookahead
{
    /// <summary>The most bytes between the two ends of a piece of markup. It keeps each check linear.</summary>
    public const int Limit = 300;

    /// <summary>Where <paramref name="mark"/> stands at or after <paramref name="from"/>, or -1.</summary>
    public static int IndexOf(ReadOnlySpan<byte> bytes, int from, ReadOnlySpan<byte> mark)
    {
        if (from >= bytes.Length)
            return -1;
        var index = bytes.Slice(from, Math.Min(Limit, bytes.Length - from)).IndexOf(mark);
        return index < 0 ? -1 : from + index;
    }

    /// <summary>The index after the brace that closes the one at <paramref name="open"/>, or -1.</summary>
    public static int EndOfGroup(ReadOnlySpan<byte> bytes, int open)
    {
        var depth = 0;
        var limit = Math.Min(bytes.Length, open + Limit);
        for (var at = open; at < limit; at++)
        {
            if (bytes[at] == '{')
                depth++;
            else if (bytes[at] == '}' && --depth == 0)
                return at + 1;
        }

        return -1;
    }

    /// <summary>The index after the letters from <paramref name="at"/> on.</summary>
    public static int EndOfLetters(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length && AsciiText.IsLetter(bytes[at]))
            at++;
        return at;
    }

    /// <summary>The byte at <paramref name="at"/>, or a space outside of the text.</summary>
    public static byte ByteAt(ReadOnlySpan<byte> bytes, int at) => at >= 0 && at < bytes.Length ? bytes[at] : (byte)' ';
}
