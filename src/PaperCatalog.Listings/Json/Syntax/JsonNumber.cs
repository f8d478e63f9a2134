namespace PaperCatalog.Listings.Json.Syntax;

/// <summary>Numbers of JSON.</summary>
internal static class JsonNumber
{
    /// <summary>Whether a word is a number as RFC 8259 has them.</summary>
    public static bool IsNumber(ReadOnlySpan<byte> word)
    {
        var at = word.Length > 0 && word[0] == '-' ? 1 : 0;
        var digits = AsciiText.CountDigits(word.Slice(at));
        if (digits == 0 || (digits > 1 && word[at] == '0'))
            return false;
        at += digits;
        if (at < word.Length && word[at] == '.' && !SkipDigits(word, ref at, sign: false))
            return false;
        if (at < word.Length && word[at] is (byte)'e' or (byte)'E' && !SkipDigits(word, ref at, sign: true))
            return false;
        return at == word.Length;
    }

    private static bool SkipDigits(ReadOnlySpan<byte> word, ref int at, bool sign)
    {
        at++;
        if (sign && at < word.Length && word[at] is (byte)'+' or (byte)'-')
            at++;
        var digits = AsciiText.CountDigits(word.Slice(at));
        at += digits;
        return digits > 0;
    }
}
