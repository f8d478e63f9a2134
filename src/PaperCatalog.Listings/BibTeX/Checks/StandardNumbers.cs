namespace PaperCatalog.Listings.BibTeX.Checks;

/// <summary>
/// Whether the check digit of a standard number is right. Sources: ISO 2108 for ISBN, of ten and of thirteen digits, and
/// ISO 3297 for ISSN.
/// </summary>
internal static class StandardNumbers
{
    /// <summary>Whether <paramref name="digits"/> are an ISBN, hyphens and spaces left out.</summary>
    public static bool IsIsbn(string digits) => digits.Length switch
    {
        10 => SumsUpTo11(digits),
        13 => (digits.StartsWith("978", StringComparison.Ordinal) || digits.StartsWith("979", StringComparison.Ordinal)) && SumsUpTo10(digits),
        _ => false,
    };

    /// <summary>Whether <paramref name="digits"/> are an ISSN, the hyphen left out.</summary>
    public static bool IsIssn(string digits) => digits.Length == 8 && SumsUpTo11(digits);

    /// <summary>Each digit times its place from the end, which may be an X for ten.</summary>
    private static bool SumsUpTo11(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var isTen = i == digits.Length - 1 && digits[i] is 'X' or 'x';
            if (!isTen && digits[i] is < '0' or > '9')
                return false;
            sum += (digits.Length - i) * (isTen ? 10 : digits[i] - '0');
        }

        return sum % 11 == 0;
    }

    /// <summary>The digits times one and three in turn.</summary>
    private static bool SumsUpTo10(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            if (digits[i] is < '0' or > '9')
                return false;
            sum += (i % 2 == 0 ? 1 : 3) * (digits[i] - '0');
        }

        return sum % 10 == 0;
    }
}
