using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.PlainText;

/// <summary>A line of people between title and abstract: <c>Ann Lee, Bob A. Stone and Cho Kim</c>.</summary>
internal static class NameLine
{
    private const int MaxName = 40;

    private const int MaxWords = 4;

    private static readonly byte[] s_and = " and "u8.ToArray();

    /// <summary>The names in a line.</summary>
    public static List<ByteSpan> Split(Utf8Text text, ByteSpan line)
    {
        var names = new List<ByteSpan>();
        // Where the next sign stands is looked for once, and not anew for each name before it.
        var sign = -1;
        for (var at = line.Start; at < line.End;)
        {
            if (sign < at)
                sign = text.Slice(ByteSpan.FromBounds(at, line.End)).IndexOfAny((byte)',', (byte)';', (byte)'&') is >= 0 and var next ? at + next : line.End;
            var and = text.Slice(ByteSpan.FromBounds(at, sign)).IndexOf(s_and);
            var isAnd = and >= 0;
            var length = isAnd ? and : sign - at;
            var name = WhiteSpace.Trim(text, new ByteSpan(at, length));
            if (AsciiText.StartsWithIgnoreCase(text.Slice(name), "and "))
                name = WhiteSpace.Trim(text, ByteSpan.FromBounds(name.Start + 4, name.End));
            if (!name.IsEmpty)
                names.Add(name);
            at += length + (isAnd ? s_and.Length : 1);
        }

        return names;
    }

    /// <summary>How many names a line is made of; 0 where it is something else.</summary>
    public static int Count(Utf8Text text, ByteSpan line)
    {
        var names = Split(text, line);
        foreach (var name in names)
        {
            if (!IsName(text.Slice(name)))
                return 0;
        }

        return names.Count;
    }

    /// <summary>Whether a line is made of family names with commas between, two at least.</summary>
    public static bool AreFamilyNames(Utf8Text text, ByteSpan line)
    {
        var names = Split(text, line);
        return names.Count > 1 && names.TrueForAll(name => IsName(text.Slice(name), leastWords: 1));
    }

    /// <summary>Whether a stretch is one name, a family name be it.</summary>
    public static bool IsFamilyName(Utf8Text text, ByteSpan name) => IsName(text.Slice(name), leastWords: 1);

    private static bool IsName(ReadOnlySpan<byte> name, int leastWords = 2)
    {
        if (name.Length > MaxName)
            return false;
        var (words, start) = (0, 0);
        for (var at = 0; at <= name.Length; at++)
        {
            if (at < name.Length && name[at] != ' ')
            {
                if (!AsciiText.IsLetter(name[at]) && name[at] < 0x80 && name[at] is not ((byte)'.' or (byte)'-' or (byte)'\''))
                    return false;
                continue;
            }

            // "van", "de la", "bin".
            if (at == start || (AsciiText.IsLower(name[start]) && at - start > 3) || NoNameWords.Contains(name.Slice(start, at - start)))
                return false;
            words++;
            start = at + 1;
        }

        return words >= leastWords && words <= MaxWords && !AsciiText.IsLower(name[0]);
    }
}
