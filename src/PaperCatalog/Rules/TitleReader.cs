using System;
using System.Globalization;

namespace PaperCatalog.Rules;

/// <summary>Reads the folded form of a title, unit by unit, without an allocation. See <see cref="TitleRule"/>.</summary>
internal ref struct TitleReader
{
    private readonly ReadOnlySpan<char> _chars;
    private readonly ReadOnlySpan<byte> _utf8;
    private int _at;
    private char _pending;
    private bool _afterKept;

    /// <summary>Reads a title of UTF-16 units.</summary>
    public TitleReader(ReadOnlySpan<char> title)
    {
        _chars = title;
    }

    /// <summary>Reads a title of UTF-16 units from a place on.</summary>
    /// <param name="title">The title.</param>
    /// <param name="at">The place.</param>
    /// <param name="afterKept">Whether the unit before it counts.</param>
    public TitleReader(ReadOnlySpan<char> title, int at, bool afterKept)
    {
        _chars = title;
        _at = at;
        _afterKept = afterKept;
    }

    /// <summary>Reads a title of UTF-8 bytes.</summary>
    public TitleReader(ReadOnlySpan<byte> utf8)
    {
        _utf8 = utf8;
    }

    /// <summary>The next unit of the folded form; <see langword="false"/> at the end.</summary>
    public bool TryRead(out char unit)
    {
        if (_pending != 0)
        {
            unit = _pending;
            _pending = '\0';
            return true;
        }

        while (TryReadCodePoint(out var codePoint))
        {
            if (TryFold(codePoint, out unit))
            {
                _afterKept = true;
                return true;
            }

            // A combining mark does not part a letter from the sign after it.
            _afterKept &= IsCombiningMark(codePoint);
        }

        unit = '\0';
        return false;
    }

    private bool TryFold(int codePoint, out char unit)
    {
        // Full-width forms stand 0xFEE0 above their ASCII twins.
        if (codePoint is >= 0xFF01 and <= 0xFF5E)
            codePoint -= 0xFEE0;

        unit = (char)codePoint;
        if (codePoint < 0x80)
        {
            if (codePoint is >= 'A' and <= 'Z')
                unit = (char)(codePoint | 0x20);
            return unit is >= 'a' and <= 'z' or >= '0' and <= '9' || (unit is '+' or '#' && _afterKept);
        }

        if (codePoint > 0xFFFF)
        {
            unit = (char)(0xD800 + ((codePoint - 0x10000) >> 10));
            _pending = (char)(0xDC00 + ((codePoint - 0x10000) & 0x3FF));
            return true;
        }

        if (LatinLetters.Plain(codePoint) is not '\0' and var plain)
        {
            unit = plain;
            return true;
        }

        if (LatinLetters.Ligature(codePoint) is { } ligature)
        {
            unit = ligature[0];
            _pending = ligature[1];
            return true;
        }

        unit = char.ToLowerInvariant(unit);
        return !IsCombiningMark(codePoint) && IsPartOfWord(unit);
    }

    private static bool IsCombiningMark(int codePoint) => codePoint is >= 0x300 and <= 0x36F;

    private static bool IsPartOfWord(char unit) => CharUnicodeInfo.GetUnicodeCategory(unit) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private bool TryReadCodePoint(out int codePoint) =>
        _utf8.IsEmpty ? TryReadUtf16(out codePoint) : TryReadUtf8(out codePoint);

    private bool TryReadUtf16(out int codePoint)
    {
        codePoint = 0;
        if (_at >= _chars.Length)
            return false;
        codePoint = _chars[_at++];
        if (char.IsHighSurrogate((char)codePoint) && _at < _chars.Length && char.IsLowSurrogate(_chars[_at]))
            codePoint = char.ConvertToUtf32((char)codePoint, _chars[_at++]);
        return true;
    }

    private bool TryReadUtf8(out int codePoint)
    {
        codePoint = 0;
        if (_at >= _utf8.Length)
            return false;
        _at += Utf8Rule.Decode(_utf8.Slice(_at), out codePoint);
        return true;
    }
}
