namespace PaperCatalog.Listings.BibTeX.Values;

/// <summary>
/// Reads dates in the form that BibLaTeX accepts: ISO 8601-2 level 1 (formerly EDTF), of which what is known is taken.
/// </summary>
/// <remarks>
/// <code>
/// date  = point [ "/" [ point ] ] | "/" point       of a range, the start; the end where the start is open
/// point = [ "-" | "Y" ] year [ "-" month [ "-" day [ "T" time ] ] ] [ "~" | "?" | "%" ] | ".."
/// </code>
/// A month from 21 to 41 is a season or part of a year, and an <c>X</c> a digit that is not known: both leave the part open
/// that they stand in. A year before 1 or after 9999 is no date of a catalogue.
/// </remarks>
internal static class BibDate
{
    private const int FirstSeason = 21;
    private const int LastSeason = 41;

    // Both are there for the end of a day and a leap second.
    private const int MaxHour = 24;
    private const int MaxMinute = 60;

    /// <summary>Reads a date.</summary>
    /// <param name="text">The date, trimmed.</param>
    /// <param name="date">What is known of it; the default where that is nothing.</param>
    /// <returns>Whether it is in the form.</returns>
    public static bool TryRead(ReadOnlySpan<byte> text, out PartialDate date)
    {
        date = default;
        var slash = text.IndexOf((byte)'/');
        if (slash < 0)
            return TryReadPoint(text, out date);
        var start = text.Slice(0, slash);
        if (!TryReadBound(start, out date) || !TryReadBound(text.Slice(slash + 1), out var last))
            return false;
        if (IsOpen(start))
            date = last;
        return true;
    }

    private static bool TryReadBound(ReadOnlySpan<byte> text, out PartialDate date)
    {
        date = default;
        return IsOpen(text) || TryReadPoint(text, out date);
    }

    private static bool IsOpen(ReadOnlySpan<byte> text) => text.IsEmpty || text.SequenceEqual(".."u8);

    private static bool TryReadPoint(ReadOnlySpan<byte> text, out PartialDate date)
    {
        date = default;
        if (!text.IsEmpty && text[text.Length - 1] is (byte)'~' or (byte)'?' or (byte)'%')
            text = text.Slice(0, text.Length - 1);
        var time = text.IndexOf((byte)'T');
        if (time >= 0)
            text = IsTime(text.Slice(time + 1)) ? text.Slice(0, time) : default;

        // Years before 1 and of more than four digits can be written, and are none of ours.
        var isFar = !text.IsEmpty && text[0] is (byte)'-' or (byte)'Y' or (byte)'y';
        if (isFar)
            return AsciiText.CountDigits(text.Slice(1)) >= 4 || (text.Length > 5 && text[1] == '-');
        if (!TryReadPart(ref text, 4, out var year))
            return false;
        var month = 0;
        var day = 0;
        if (!text.IsEmpty && !TryReadPart(ref text, 2, out month))
            return false;
        if (!text.IsEmpty && !TryReadPart(ref text, 2, out day))
            return false;
        if (!text.IsEmpty || (month > 12 && (month is < FirstSeason or > LastSeason || day > 0)))
            return false;
        if (year > 0)
            date = new PartialDate(year, month is > 12 or < 0 ? 0 : month, month is > 12 or <= 0 ? 0 : Math.Max(day, 0));
        return true;
    }

    /// <summary>Reads digits or an <c>X</c> for each, and the hyphen after them. What is not known is -1.</summary>
    private static bool TryReadPart(ref ReadOnlySpan<byte> text, int digits, out int value)
    {
        value = 0;
        if (text.Length < digits)
            return false;
        for (var i = 0; i < digits; i++)
        {
            if (text[i] is (byte)'X' or (byte)'u')
                value = -1;
            else if (!AsciiText.IsDigit(text[i]))
                return false;
            else if (value >= 0)
                value = (value * 10) + (text[i] - '0');
        }

        text = text.Slice(digits);
        if (text.IsEmpty)
            return true;
        if (text[0] != '-' || text.Length == 1)
            return false;
        text = text.Slice(1);
        return true;
    }

    /// <summary>Whether a text is a time of day, perhaps with its zone: <c>14:34:00+02:00</c>, <c>14:34Z</c>.</summary>
    private static bool IsTime(ReadOnlySpan<byte> text)
    {
        var zone = text.IndexOfAny((byte)'+', (byte)'-', (byte)'Z');
        if (zone < 0)
            return IsClock(text, 2);
        var offset = text.Slice(zone + 1);
        return IsClock(text.Slice(0, zone), 2) && (text[zone] == 'Z' ? offset.IsEmpty : IsClock(offset, 1) || IsDigits(offset));
    }

    /// <summary>Whether a text is hours and minutes with no colon between them, as ISO 8601 has them too.</summary>
    private static bool IsDigits(ReadOnlySpan<byte> text) =>
        text.Length == 4 && AsciiText.CountDigits(text) == 4 && IsClock(text.Slice(0, 2), 1) && IsClock(text.Slice(2), 1);

    /// <summary>Whether a text is hours, minutes and seconds, as many of them at least as is said.</summary>
    private static bool IsClock(ReadOnlySpan<byte> text, int parts)
    {
        var count = 0;
        while (AsciiText.CountDigits(text) == 2 && AsciiText.TryParse(text.Slice(0, 2), out var value))
        {
            if (value > (count == 0 ? MaxHour : MaxMinute))
                return false;
            count++;
            // Seconds can have a fraction.
            if (text.Length == 2 || (count == 3 && text[2] == '.' && text.Length > 3 && AsciiText.CountDigits(text.Slice(3)) == text.Length - 3))
                return count >= parts && count <= 3;
            if (text[2] != ':')
                return false;
            text = text.Slice(3);
        }

        return false;
    }
}
