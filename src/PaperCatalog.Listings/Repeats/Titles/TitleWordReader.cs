using System.Globalization;
using System.Runtime.CompilerServices;
using PaperCatalog.Listings.Naming.Letters;

namespace PaperCatalog.Listings.Repeats.Titles;

/// <summary>Reads the words of a title: TeX and styles taken off, apostrophes and the points of numbers inside a word.</summary>
internal ref struct TitleWordReader
{
    /// <summary>How many units one of a title becomes at most: <c>&amp;</c> is read as "and".</summary>
    public const int MostOfUnit = 3;

    private readonly ReadOnlySpan<char> _title;
    private readonly Span<char> _word;
    private int _length;
    private int _at;

    /// <summary>Reads a title.</summary>
    /// <param name="title">The title.</param>
    /// <param name="buffer">Room for <see cref="MostOfUnit"/> units for each of the title.</param>
    public TitleWordReader(ReadOnlySpan<char> title, Span<char> buffer)
    {
        _title = title;
        _word = buffer;
    }

    /// <summary>The last word as it is written.</summary>
    public readonly ReadOnlySpan<char> Word => _word.Slice(0, _length);

    /// <summary>Where the last word started in the title.</summary>
    public int Start { get; private set; }

    /// <summary>Whether a <see cref="TitleBreak"/> stands before the last word.</summary>
    public bool IsAfterBreak { get; private set; }

    /// <summary>Reads the next word; <see langword="false"/> at the end.</summary>
    [MethodImpl(HotLoop.OptimisedAtOnce)]
    public bool TryRead()
    {
        _length = 0;
        IsAfterBreak = false;
        while (_at < _title.Length)
        {
            var at = _at;
            // Most of any title: nothing that follows has anything else to say of it.
            if (IsAsciiLetterOrDigit(_title[at]))
            {
                Append(_title[at], at);
                _at++;
                continue;
            }

            var unprinted = TexRule.Unprinted(_title, at);
            var length = unprinted > 0 ? unprinted : CodePoint.Read(_title, at, out _);
            if (unprinted == 0 && !TryAppend(at))
            {
                // The sign that ends a word is left to stand before the next one.
                if (_length > 0)
                    break;
                IsAfterBreak |= TitleBreak.IsAt(_title, at);
            }

            _at += length;
            if (_title[at] == '&' && _length > 0)
                break;
        }

        return _length > 0;
    }

    /// <summary>Appends the character, if it is part of a word; <see langword="false"/> where it stands between words.</summary>
    private bool TryAppend(int at)
    {
        CodePoint.Read(_title, at, out var codePoint);
        if (CodePoint.IsUnseen(codePoint) || (_length > 0 && IsInsideWord(at)))
            return true;

        codePoint = PlainForm.Of(codePoint);
        if (codePoint == '&' && _length == 0)
            Append("and", at);
        else if (IsLetterOrDigit(codePoint) || (codePoint is '+' or '#' && _length > 0))
            Append(char.ConvertFromUtf32(codePoint), at);
        else
            return false;
        return true;
    }

    private void Append(string text, int at)
    {
        foreach (var unit in text)
            Append(unit, at);
    }

    private void Append(char unit, int at)
    {
        if (_length == 0)
            Start = at;
        _word[_length++] = unit;
    }

    private static bool IsAsciiLetterOrDigit(char unit) =>
        unit is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';

    // "don't", "2.0", "10,000".
    private bool IsInsideWord(int at) => at + 1 < _title.Length && _title[at] switch
    {
        '\'' or '\u2019' or '`' => char.IsLetter(_title[at - 1]) && char.IsLetter(_title[at + 1]),
        '.' or ',' => char.IsDigit(_title[at - 1]) && char.IsDigit(_title[at + 1]),
        _ => false,
    };

    private static bool IsLetterOrDigit(int codePoint) => CodePoint.Category(codePoint) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
