namespace PaperCatalog.Listings.Dates;

/// <summary>Finds days whose month is named among other words: <c>Tue, 5 Mar 2024 12:00:00 GMT</c>, <c>Submitted 5 March, 2024</c>.</summary>
internal static class DayFinder
{
    private const int MaxLength = 24;

    /// <summary>The first day in a stretch that begins with it, behind signs and the name of a weekday perhaps.</summary>
    public static DateLine? Find(Utf8Text text, ByteSpan span)
    {
        var bytes = text.Slice(span);
        for (var at = 0; at < bytes.Length; at++)
        {
            if (!AsciiText.IsDigit(bytes[at]) || (at > 0 && AsciiText.IsWordByte(bytes[at - 1])))
                continue;
            var end = EndOfYear(bytes.Slice(at, Math.Min(bytes.Length - at, MaxLength)));
            return end > 0 && DateLine.TryRead(text, new ByteSpan(span.Start + at, end), out var line) && line.IsWellFormed ? line : null;
        }

        return null;
    }

    /// <summary>The end of the first four digits in a row; 0 where there are none.</summary>
    private static int EndOfYear(ReadOnlySpan<byte> bytes)
    {
        for (var at = 1; at + 4 <= bytes.Length; at++)
        {
            if (AsciiText.CountDigits(bytes.Slice(at)) == 4 && !AsciiText.IsDigit(bytes[at - 1]))
                return at + 4;
        }

        return 0;
    }
}
