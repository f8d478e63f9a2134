namespace PaperCatalog.Listings.Checks.Markup;

/// <summary>LaTeX for a letter with an accent: <c>\"o</c>, <c>\'{e}</c>, <c>\c{c}</c>, <c>\o{}</c>.</summary>
internal static class AccentResidue
{
    // Accents that take the letter after them with or without braces; the others are taken for LaTeX with braces only, for
    // "\.com" and "\d" are patterns.
    private static ReadOnlySpan<byte> Accents => "\"'`^~"u8;

    private static ReadOnlySpan<byte> AccentsInBraces => "=."u8;

    private static ReadOnlySpan<byte> LetterAccents => "cvHkurdbt"u8;

    private static ReadOnlySpan<byte> Letters => "oOlLij"u8;

    /// <summary>The end of an accent whose sign stands at <paramref name="sign"/>, after a backslash; or 0.</summary>
    public static int End(ReadOnlySpan<byte> bytes, int sign)
    {
        var isFree = Accents.IndexOf(bytes[sign]) >= 0;
        if (!isFree && AccentsInBraces.IndexOf(bytes[sign]) < 0)
            return 0;
        var next = Lookahead.ByteAt(bytes, sign + 1);
        if (next == '{')
            return EndOfBraces(bytes, sign + 1);
        if (!isFree)
            return 0;
        if (next == '\\' && Lookahead.ByteAt(bytes, sign + 2) is (byte)'i' or (byte)'j')
            return sign + 3;
        if (AsciiText.IsLetter(next))
            return sign + 2;
        // Without a letter it is a quote that was escaped.
        return bytes[sign] is (byte)'"' or (byte)'\'' ? sign + 1 : 0;
    }

    /// <summary>The end of a command of one letter at <paramref name="letter"/>; or 0.</summary>
    public static int EndOfLetter(ReadOnlySpan<byte> bytes, int letter)
    {
        if (Lookahead.ByteAt(bytes, letter + 1) != '{')
            return 0;
        if (LetterAccents.IndexOf(bytes[letter]) >= 0)
            return EndOfBraces(bytes, letter + 1);
        return Letters.IndexOf(bytes[letter]) >= 0 && Lookahead.ByteAt(bytes, letter + 2) == '}' ? letter + 3 : 0;
    }

    // "{e}", "{\i}" and "{oo}", which takes a tie; "\d{3}" and "\u{1F600}" are no accents.
    private static int EndOfBraces(ReadOnlySpan<byte> bytes, int open)
    {
        var start = Lookahead.ByteAt(bytes, open + 1) == '\\' ? open + 2 : open + 1;
        var end = Lookahead.EndOfLetters(bytes, start);
        return end - start is 1 or 2 && Lookahead.ByteAt(bytes, end) == '}' ? end + 1 : 0;
    }
}
