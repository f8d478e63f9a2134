namespace PaperCatalog.Listings.Dates;

/// <summary>Dates as people and mail write them: <c>May 19, 2023</c>, <c>19 May 2023</c>, <c>2023/05/19</c>, <c>Fri, 19 May 2023 12:10:53 GMT</c>.</summary>
internal static class WrittenDate
{
    // "Wednesday, 19 September 2023 12:10:53 GMT" and some room.
    private const int MaxLength = 60;

    /// <summary>The date that a text says, whether it exists or not; <see langword="null"/> where it says no year.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isAll">Whether it says no more than that.</param>
    public static PartialDate? Read(ReadOnlySpan<byte> text, out bool isAll)
    {
        isAll = true;
        if (IsoDate.Read(text) is { } iso)
            return iso;
        isAll = false;
        if (text.Length > MaxLength)
            return null;
        Span<int> numbers = [0, 0, 0, 0];
        var (count, month, isWhole) = (0, 0, true);
        for (var at = 0; at < text.Length;)
        {
            var length = CountWord(text.Slice(at));
            if (length == 0)
            {
                at++;
                continue;
            }

            var word = text.Slice(at, length);
            at += length;
            // The time of day stands behind all of these.
            if (at < text.Length && text[at] == ':')
                break;
            if (AsciiText.TryParse(word, out var number) && count < numbers.Length)
                numbers[count++] = number;
            else if (MonthNames.Find(word) is > 0 and var named && month == 0)
                month = named;
            else if (!IsDayOfWeek(word))
                isWhole = false;
        }

        return Join(numbers.Slice(0, count), month, ref isAll, isWhole);
    }

    private static PartialDate? Join(ReadOnlySpan<int> numbers, int month, ref bool isAll, bool isWhole)
    {
        var year = numbers.Length > 0 && IsYear(numbers[0]) ? 0 : numbers.Length - 1;
        if (year < 0 || !IsYear(numbers[year]))
            return null;
        isAll = isWhole;
        if (isWhole && numbers.Length == 1)
            return new PartialDate(numbers[0], month, 0);
        if (isWhole && numbers.Length == 2 && month > 0)
            return new PartialDate(numbers[year], month, numbers[1 - year]);
        if (isWhole && numbers.Length == 2)
            return new PartialDate(numbers[year], numbers[1 - year], 0);
        if (isWhole && numbers.Length == 3 && month == 0 && year == 0)
            return new PartialDate(numbers[0], numbers[1], numbers[2]);
        // "05/06/2023" is a day in May or in June; "19/05/2023" can only be one.
        if (isWhole && numbers.Length == 3 && month == 0 && NumberedDate.Order(numbers[0], numbers[1], numbers[2]) is { } date)
            return date;
        isAll = false;
        return new PartialDate(numbers[year], 0, 0);
    }

    private static bool IsYear(int number) => number is >= 1000 and <= 2999;

    private static bool IsDayOfWeek(ReadOnlySpan<byte> word)
    {
        foreach (var day in (string[])["mon", "tue", "wed", "thu", "fri", "sat", "sun"])
        {
            if (AsciiText.StartsWithIgnoreCase(word, day) && (word.Length == 3 || (word[word.Length - 1] | 0x20) == 'y'))
                return true;
        }

        return false;
    }

    private static int CountWord(ReadOnlySpan<byte> text)
    {
        var length = 0;
        while (length < text.Length && AsciiText.IsWordByte(text[length]) && AsciiText.IsDigit(text[length]) == AsciiText.IsDigit(text[0]))
            length++;
        return length;
    }
}
