namespace PaperCatalog.Listings.Naming;

/// <summary>Finds the colon or dash that ends an own name.</summary>
internal static class OwnNameEnd
{
    // Longer words are phrases with hyphens.
    private const int Longest = 40;

    private const int LongestDash = 3;

    /// <summary>The end of the name that starts at a place of a title, or -1 where none does.</summary>
    public static int Find(ReadOnlySpan<char> text, int start)
    {
        var letters = 0;
        for (var at = start; at < text.Length && at - start <= Longest; at++)
        {
            if (IsColon(text[at]) && IsEnd(text, at, letters))
                return at;
            if (char.IsWhiteSpace(text[at]))
                return BeforeSpace(text, at);
            if (char.IsLetter(text[at]))
                letters++;
        }

        return -1;
    }

    // "Foo: bar" and "Foo:bar", but not "N:M sparsity", "std::sort", "https://...".
    private static bool IsEnd(ReadOnlySpan<char> text, int colon, int lettersBefore)
    {
        if (IsSpaceAndMore(text, colon + 1))
            return true;
        return lettersBefore > 1 && text[colon - 1] != ':' && colon + 1 < text.Length &&
            (char.IsLetter(text[colon + 1]) || text[colon] == '\uFF1A');
    }

    // "Foo - bar", "Foo : bar", "Foo 1.0: bar".
    private static int BeforeSpace(ReadOnlySpan<char> text, int space)
    {
        var at = SkipSpace(text, space);
        var version = SkipVersion(text, at);
        if (version > at && version < text.Length && IsColon(text[version]) && IsSpaceAndMore(text, version + 1))
            return version;

        var dash = SkipDash(text, at);
        return dash > at && IsSpaceAndMore(text, dash) ? space : -1;
    }

    private static int SkipDash(ReadOnlySpan<char> text, int at)
    {
        if (at < text.Length && (IsColon(text[at]) || text[at] is '\u2013' or '\u2014'))
            return at + 1;
        var end = at;
        while (end < text.Length && text[end] == '-')
            end++;
        return end - at <= LongestDash ? end : at;
    }

    // 2, 1.0, v3.1; 2025 is a year.
    private static int SkipVersion(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        if (end < text.Length && text[end] is 'v' or 'V')
            end++;
        var digits = 0;
        for (; end < text.Length && (IsDigit(text[end]) || (text[end] == '.' && digits > 0)); end++)
        {
            digits = text[end] == '.' ? 0 : digits + 1;
            if (digits > 2)
                return at;
        }

        return digits > 0 ? end : at;
    }

    private static bool IsSpaceAndMore(ReadOnlySpan<char> text, int at) =>
        at < text.Length && char.IsWhiteSpace(text[at]) && SkipSpace(text, at) < text.Length;

    private static int SkipSpace(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private static bool IsColon(char unit) => unit is ':' or '\uFF1A';

    private static bool IsDigit(char unit) => unit is >= '0' and <= '9';
}
