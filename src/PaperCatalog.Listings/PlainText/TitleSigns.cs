namespace PaperCatalog.Listings.PlainText;

/// <summary>What a line by itself shows of being the title of a paper, where nothing else says that it is one.</summary>
/// <param name="CanBeTitle">Whether nothing in it is what titles do not have: the end of a sentence, signs of code, an address.</param>
/// <param name="Words">How many words it has; letters without spaces between words count by their number.</param>
/// <param name="Capitals">How many of its longer words begin with a capital, the first one aside.</param>
/// <param name="LongWords">How many longer words it has, the first one aside.</param>
/// <param name="IsScholarly">Whether a word of it is one that titles of papers have.</param>
/// <param name="EndsWithNumber">Whether a number ends it, as of a page.</param>
/// <param name="IsShouted">Whether it has no small letter.</param>
internal readonly record struct TitleSigns(
    bool CanBeTitle, int Words, int Capitals, int LongWords, bool IsScholarly, bool EndsWithNumber, bool IsShouted)
{
    private const int MinLength = 6;

    private const int MaxLength = 250;

    // "of", "with" are small in titles too.
    private const int LongWord = 4;

    private static readonly byte[][] s_small =
    [
        "with"u8.ToArray(), "from"u8.ToArray(), "over"u8.ToArray(), "into"u8.ToArray(), "under"u8.ToArray(), "between"u8.ToArray(), "through"u8.ToArray(),
        "without"u8.ToArray(), "beyond"u8.ToArray(), "than"u8.ToArray(), "that"u8.ToArray(), "using"u8.ToArray(), "towards"u8.ToArray(), "via"u8.ToArray(),
    ];

    // Full stop, comma, semicolon, colon and exclamation mark of Chinese; the dots that lead on.
    private static readonly byte[][] s_ends =
        ["\u3002"u8.ToArray(), "\uFF0C"u8.ToArray(), "\uFF1B"u8.ToArray(), "\uFF1A"u8.ToArray(), "\uFF01"u8.ToArray(), "\u3001"u8.ToArray(), "\u2026"u8.ToArray()];

    private static ReadOnlySpan<byte> CodeSigns => "{}=|<>_;\t\\^"u8;

    /// <summary>Looks at a line.</summary>
    public static TitleSigns Of(ReadOnlySpan<byte> line)
    {
        var (words, capitals, longs, start) = (0, 0, 0, 0);
        var (isScholarly, others) = (false, 0);
        for (var at = 0; at <= line.Length; at++)
        {
            if (at < line.Length && line[at] is not ((byte)' ' or (byte)'-' or (byte)'/'))
            {
                others += line[at] >= 0xE0 ? 1 : 0;
                continue;
            }

            var word = line.Slice(start, at - start);
            words += word.Length > 0 && (at == line.Length || line[at] == ' ') ? 1 : 0;
            if (start > 0 && word.Length >= LongWord && AsciiText.IsLetter(word[0]) && !IsSmall(word))
                (longs, capitals) = (longs + 1, capitals + (AsciiText.IsUpper(word[0]) ? 1 : 0));
            isScholarly |= PaperWords.Contains(word);
            start = at + 1;
        }

        return new TitleSigns(CanBe(line), words + (others / 2), capitals, longs, isScholarly, EndsInNumber(line), !HasSmallLetter(line));
    }

    private static bool CanBe(ReadOnlySpan<byte> line)
    {
        var length = AsciiText.CountCodePoints(line);
        if (length > MaxLength || line.Length < MinLength || line.IndexOfAny(CodeSigns) >= 0 || line.IndexOf("//"u8) >= 0)
            return false;
        if (line[line.Length - 1] is (byte)'.' or (byte)',' or (byte)':' or (byte)'-' or (byte)'(' or (byte)'!' || AsciiText.IsLower(line[0]))
            return false;
        foreach (var end in s_ends)
        {
            if (line.EndsWith(end))
                return false;
        }

        return line[0] is not ((byte)'#' or (byte)'@' or (byte)'%' or (byte)'/' or (byte)'.' or (byte)'~' or (byte)'+') && !HasTime(line) && ProseEvidence.Weigh(line) < 0;
    }

    private static bool IsSmall(ReadOnlySpan<byte> word)
    {
        foreach (var small in s_small)
        {
            if (word.SequenceEqual(small))
                return true;
        }

        return false;
    }

    // "12:30", "12.50".
    private static bool HasTime(ReadOnlySpan<byte> line)
    {
        for (var at = 1; at + 2 < line.Length; at++)
        {
            if (line[at] == ':' && AsciiText.IsDigit(line[at - 1]) && AsciiText.IsDigit(line[at + 1]) && AsciiText.IsDigit(line[at + 2]))
                return true;
        }

        return false;
    }

    private static bool EndsInNumber(ReadOnlySpan<byte> line)
    {
        var at = line.Length;
        while (at > 0 && AsciiText.IsDigit(line[at - 1]))
            at--;
        return at < line.Length && at > 0 && line[at - 1] is (byte)' ' or (byte)'.' or (byte)'$';
    }

    private static bool HasSmallLetter(ReadOnlySpan<byte> line)
    {
        foreach (var value in line)
        {
            if (AsciiText.IsLower(value) || value >= 0x80)
                return true;
        }

        return false;
    }
}
