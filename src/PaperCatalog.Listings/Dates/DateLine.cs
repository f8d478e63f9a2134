namespace PaperCatalog.Listings;

/// <summary>
/// A line that gives a date and, after it, a count of comments: <c>May 24, 2024 2</c>, <c>Sep 24</c>, <c>2024-05-24</c>.
/// </summary>
/// <remarks>
/// <code>
/// line    = date [ space count ]
/// date    = month space day [ "," space year ] | year "-" month "-" day
/// </code>
/// </remarks>
internal readonly record struct DateLine
{
    // "September 30, 2024 100000" and some room; a longer line that begins with a month is a title.
    private const int MaxLength = 30;

    private DateLine(Field<PartialDate> date, Field<int>? comments, bool isWellFormed)
    {
        Date = date;
        Comments = comments;
        IsWellFormed = isWellFormed;
    }

    /// <summary>The date; where the line is not well formed, its span only.</summary>
    public Field<PartialDate> Date { get; }

    /// <summary>The number of comments, where there is one.</summary>
    public Field<int>? Comments { get; }

    /// <summary>Whether the line follows the grammar. The day need not exist.</summary>
    public bool IsWellFormed { get; }

    /// <summary>Reads <paramref name="span"/>, trimmed, where it begins as a date does.</summary>
    public static bool TryRead(Utf8Text text, ByteSpan span, out DateLine line)
    {
        line = default;
        var bytes = text.Slice(span);
        if (bytes.Length > MaxLength)
            return false;
        var first = WordLength(bytes, 0);
        var month = MonthNames.Find(bytes.Slice(0, first));
        var day = SkipSpaces(bytes, first);
        if (month > 0 ? day == first || day == bytes.Length || !AsciiText.IsDigit(bytes[day]) : !StartsAsIsoDate(bytes))
            return false;

        var at = 0;
        var ok = month > 0
            ? TryReadNamed(bytes, month, day, out var date, out at)
            : TryReadIso(bytes, out date, out at);
        line = ok && TryReadComments(bytes, span, at, out var comments)
            ? new DateLine(new Field<PartialDate>(date, new ByteSpan(span.Start, at)), comments, isWellFormed: true)
            : new DateLine(new Field<PartialDate>(default, span), null, isWellFormed: false);
        return true;
    }

    private static bool TryReadNamed(ReadOnlySpan<byte> bytes, int month, int dayAt, out PartialDate date, out int end)
    {
        date = default;
        var digits = AsciiText.CountDigits(bytes.Slice(dayAt));
        end = dayAt + digits;
        if (digits > 2 || !AsciiText.TryParse(bytes.Slice(dayAt, digits), out var day))
            return false;
        date = new PartialDate(0, month, day);
        if (end == bytes.Length || bytes[end] != ',')
            return true;

        var yearAt = SkipSpaces(bytes, end + 1);
        digits = AsciiText.CountDigits(bytes.Slice(yearAt));
        end = yearAt + digits;
        if (digits != 4 || !AsciiText.TryParse(bytes.Slice(yearAt, digits), out var year) || year == 0)
            return false;
        date = date.In(year);
        return true;
    }

    private static bool StartsAsIsoDate(ReadOnlySpan<byte> bytes) =>
        AsciiText.CountDigits(bytes) == 4 && bytes.Length >= 8 && bytes[4] == '-' && AsciiText.IsDigit(bytes[5]);

    private static bool TryReadIso(ReadOnlySpan<byte> bytes, out PartialDate date, out int end)
    {
        date = default;
        end = 10;
        if (bytes.Length < 10 || bytes[7] != '-' || !AsciiText.TryParse(bytes.Slice(0, 4), out var year) || year == 0 ||
            !AsciiText.TryParse(bytes.Slice(5, 2), out var month) || !AsciiText.TryParse(bytes.Slice(8, 2), out var day))
        {
            return false;
        }

        date = new PartialDate(year, month, day);
        return true;
    }

    private static bool TryReadComments(ReadOnlySpan<byte> bytes, ByteSpan span, int at, out Field<int>? comments)
    {
        comments = null;
        if (at == bytes.Length)
            return true;
        var start = SkipSpaces(bytes, at);
        if (start == at || !AsciiText.TryParse(bytes.Slice(start), out var count))
            return false;
        comments = new Field<int>(count, ByteSpan.FromBounds(span.Start + start, span.End));
        return true;
    }

    private static int WordLength(ReadOnlySpan<byte> bytes, int at)
    {
        var start = at;
        while (at < bytes.Length && !AsciiText.IsSpace(bytes[at]))
            at++;
        return at - start;
    }

    private static int SkipSpaces(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length && AsciiText.IsSpace(bytes[at]))
            at++;
        return at;
    }
}
