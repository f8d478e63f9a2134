using System.Globalization;
using PaperCatalog.Rules;

namespace PaperCatalog.Search.Words;

/// <summary>Reads a character as words have it: small, without marks, full-width forms as plain ones.</summary>
internal static class WordSign
{
    /// <summary>Reads a code point.</summary>
    /// <param name="codePoint">The code point.</param>
    /// <param name="first">The first unit of its folded form.</param>
    /// <param name="second">The second unit, or <c>'\0'</c>.</param>
    public static SignKind Read(int codePoint, out char first, out char second)
    {
        second = '\0';
        if (codePoint is >= 0xFF01 and <= 0xFF5E)
            codePoint -= 0xFEE0;
        first = (char)codePoint;
        if (codePoint < 0x80)
            return ReadAscii(ref first);
        if (codePoint > 0xFFFF)
            return ReadSupplementary(codePoint, out first, out second);
        if (IsSkipped(codePoint))
            return SignKind.Skip;
        if (codePoint is 0x2010 or 0x2011)
            return SignKind.Joiner;
        if (IsAlone(codePoint))
            return SignKind.Alone;

        var kind = KindOf(CharUnicodeInfo.GetUnicodeCategory(first));
        if (LatinLetters.Plain(codePoint) is not '\0' and var plain)
            first = plain;
        else if (LatinLetters.Ligature(codePoint) is { } ligature)
            (first, second) = (ligature[0], ligature[1]);
        else
            first = char.ToLowerInvariant(first);
        return kind;
    }

    private static SignKind ReadAscii(ref char unit)
    {
        switch (unit)
        {
            case >= 'a' and <= 'z':
                return SignKind.Lower;
            case >= 'A' and <= 'Z':
                unit |= ' ';
                return SignKind.Upper;
            case >= '0' and <= '9':
                return SignKind.Digit;
            case '-' or '_':
                return SignKind.Joiner;
            case '+' or '#':
                return SignKind.Mark;
            default:
                return unit == '\'' ? SignKind.Skip : SignKind.Break;
        }
    }

    private static SignKind ReadSupplementary(int codePoint, out char first, out char second)
    {
        var units = char.ConvertFromUtf32(codePoint);
        (first, second) = (units[0], units[1]);
        if (InvisibleCharacters.IsInvisible(codePoint))
            return SignKind.Skip;
        if (codePoint is >= 0x20000 and <= 0x3FFFF)
            return SignKind.Alone;
        // Capitals that have no plain small letter here are letters without case.
        var kind = KindOf(CharUnicodeInfo.GetUnicodeCategory(units, 0));
        return kind is SignKind.Upper or SignKind.Lower ? SignKind.Other : kind;
    }

    // Apostrophes, marks on Latin letters, and what is not seen; but a control character or a line's end parts words.
    private static bool IsSkipped(int codePoint) => codePoint switch
    {
        0x2019 or 0x02BC or (>= 0x0300 and <= 0x036F) => true,
        < 0xA0 or 0x2028 or 0x2029 => false,
        _ => InvisibleCharacters.IsInvisible(codePoint),
    };

    /// <summary>Thai, Lao, Myanmar, Khmer; kana; Han. Source: the Unicode Standard, annex 14, classes SA and ID.</summary>
    private static bool IsAlone(int codePoint) => codePoint is
        (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) or (>= 0x3041 and <= 0x30FF) or
        (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF);

    private static SignKind KindOf(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => SignKind.Upper,
        UnicodeCategory.LowercaseLetter => SignKind.Lower,
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => SignKind.Other,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => SignKind.Digit,
        _ => SignKind.Break,
    };
}
