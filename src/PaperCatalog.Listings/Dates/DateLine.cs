namespace PaperCatalog.Listings.Dates;

/// <summary>
/// A line that gives a date and after it a count of comments: <c>May 24, 2024 2</c>, <c>Sep 24</c>, <c>2024-05-24</c>.
/// </summary>
/// <remarks>
/// <code>
/// line    = date [ space count ]
/// date    = month space day [ "," [ space ] year | space recent ] | day space month [ "," ] space year | year "-" month "-" day
/// recent  = a year from 1900 to 2099: no paper has that many comments
/// </code>
/// </remarks>
internal readonly record struct DateLine
{
    // "September 30, 2024 100000" and some room; a longer line that begins with a month is a title.
    private const int MaxLength = 30;

    /// <summary>The date; where the line is not well formed, its span only.</summary>
    public Field<PartialDate> Date { get; private init; }

    /// <summary>The number of comments, where there is one.</summary>
    public Field<int>? Comments { get; private init; }

    /// <summary>The word that stands where the number of comments would, and is no number.</summary>
    public ByteSpan? MalformedCount { get; private init; }

    /// <summary>Whether the line follows the grammar, the count aside. The day need not exist.</summary>
    public bool IsWellFormed { get; private init; }

    /// <summary>Whether the line is well formed and its day is one that some year has, or that its year has.</summary>
    public bool Exists => Date.Value is { Day: > 0, Exists: true };

    /// <summary>Whether <paramref name="line"/>, trimmed, begins as a date does.</summary>
    public static bool StartsAt(ReadOnlySpan<byte> line) => line.Length <= MaxLength && TryReadStart(line, out _, out _);

    /// <summary>Reads <paramref name="span"/>, trimmed, where it begins as a date does.</summary>
    public static bool TryRead(Utf8Text text, ByteSpan span, out DateLine line)
    {
        line = default;
        var bytes = text.Slice(span);
        if (bytes.Length > MaxLength || !TryReadStart(bytes, out var month, out var day))
            return false;
        var at = 0;
        var ok = AsciiText.CountDigits(bytes) is 1 or 2
            ? TryReadDayFirst(bytes, out var date, out at)
            : month > 0
                ? TryReadNamed(bytes, month, day, out date, out at)
                : TryReadIso(bytes, out date, out at);
        line = new DateLine { Date = new Field<PartialDate>(date, new ByteSpan(span.Start, at)), IsWellFormed = true };
        if (!ok || !TryReadComments(bytes, at, ref line))
            line = new DateLine { Date = new Field<PartialDate>(default, span) };
        return true;
    }

    /// <summary>Reads the name of a month with a digit behind it, or finds that a date of ISO 8601 begins.</summary>
    private static bool TryReadStart(ReadOnlySpan<byte> bytes, out int month, out int day)
    {
        (month, day) = (0, 0);
        // "3 May Keep Their Maps" is a title: a day that comes first has a year.
        if (AsciiText.CountDigits(bytes) is 1 or 2)
            return TryReadDayFirst(bytes, out _, out _);
        var first = WordLength(bytes, 0);
        month = MonthNames.Find(bytes.Slice(0, first));
        day = SkipSpaces(bytes, first);
        return month > 0 ? day > first && day < bytes.Length && AsciiText.IsDigit(bytes[day]) : StartsAsIsoDate(bytes);
    }

    private static bool TryReadNamed(ReadOnlySpan<byte> bytes, int month, int dayAt, out PartialDate date, out int end)
    {
        date = default;
        var digits = AsciiText.CountDigits(bytes.Slice(dayAt));
        end = dayAt + digits;
        if (digits > 2 || !AsciiText.TryParse(bytes.Slice(dayAt, digits), out var day))
            return false;
        date = new PartialDate(0, month, day);
        var hasComma = end < bytes.Length && bytes[end] == ',';
        var yearAt = SkipSpaces(bytes, hasComma ? end + 1 : end);
        digits = AsciiText.CountDigits(bytes.Slice(yearAt));
        var isYear = AsciiText.TryParse(bytes.Slice(yearAt, digits), out var year) && digits == 4 && year > 0;
        if (hasComma ? isYear : isYear && year is >= 1900 and <= 2099 && IsWordEnd(bytes, yearAt + digits))
        {
            date = date.In(year);
            end = yearAt + digits;
            return true;
        }

        return !hasComma;
    }

    /// <summary>Reads <c>5 March 2024</c>.</summary>
    private static bool TryReadDayFirst(ReadOnlySpan<byte> bytes, out PartialDate date, out int end)
    {
        date = default;
        var digits = AsciiText.CountDigits(bytes);
        var monthAt = SkipSpaces(bytes, digits);
        end = monthAt + WordLength(bytes, monthAt);
        var isComma = end > monthAt && bytes[end - 1] == ',';
        var month = MonthNames.Find(bytes.Slice(monthAt, end - monthAt - (isComma ? 1 : 0)));
        var yearAt = SkipSpaces(bytes, end);
        end = yearAt + AsciiText.CountDigits(bytes.Slice(yearAt));
        if (monthAt == digits || month == 0 || end - yearAt != 4 || !AsciiText.TryParse(bytes.Slice(yearAt, 4), out var year) || year == 0 ||
            !AsciiText.TryParse(bytes.Slice(0, digits), out var day))
        {
            return false;
        }

        date = new PartialDate(year, month, day);
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

    private static bool TryReadComments(ReadOnlySpan<byte> bytes, int at, ref DateLine line)
    {
        if (at == bytes.Length)
            return true;
        var start = SkipSpaces(bytes, at);
        if (start == at || start + WordLength(bytes, start) < bytes.Length)
            return false;
        var span = new ByteSpan(line.Date.Span.Start + start, bytes.Length - start);
        line = AsciiText.TryParse(bytes.Slice(start), out var count)
            ? line with { Comments = new Field<int>(count, span) }
            : line with { MalformedCount = span };
        return true;
    }

    private static bool IsWordEnd(ReadOnlySpan<byte> bytes, int at) =>
        at == bytes.Length || AsciiText.IsSpace(bytes[at]);

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
