namespace PaperCatalog.Listings.PlainText.References;

/// <summary>Reads where a work appeared: <c>Journal of Tools, 4(2), 11-19</c>, <c>In Proc. of Tools, pages 11-19</c>, <c>J Tools. 2021;4(2):11-19</c>.</summary>
internal static class ReferencePlace
{
    private const int MaxVenue = 250;

    // Behind fewer letters a full stop belongs to a shortened word.
    private const int MinVenue = 12;

    private static readonly string[] s_brackets = [" (pp", " (p.", " (Vol", " (vol", " (Eds", " (Ed.", " (eds"];

    private static readonly string[] s_short = ["Proc", "Conf", "Int", "Symp", "Ann", "Trans"];

    private static readonly string[] s_starts = ["In: ", "In ", "in: ", "in ", "//"];

    private static readonly string[] s_pages = ["pp. ", "pp.", "p. ", "pages ", "Pages ", "S. "];

    /// <summary>Adds what a stretch says, if anything.</summary>
    public static void Read(string text, TextRange range, ParsedReference reference)
    {
        range = range.Trim(text, " .,;");
        foreach (var start in s_starts)
        {
            if (range.End - range.Start > start.Length && string.CompareOrdinal(text, range.Start, start, 0, start.Length) == 0)
            {
                range = range with { Start = range.Start + start.Length };
                break;
            }
        }

        if (range.IsEmpty)
            return;
        var end = FindVenueEnd(text, range);
        var venue = CutNumber(text, new TextRange(range.Start, end).Trim(text, " .,;:("), reference);
        if (venue.End - venue.Start is > 1 and <= MaxVenue && HasLetter(text, venue))
            reference.Venue = venue;
        ReadNumbers(text, new TextRange(end, range.End), reference);
    }

    /// <summary>The end of the name of the place: a comma, a full stop or a bracket behind which no more of it comes.</summary>
    private static int FindVenueEnd(string text, TextRange range)
    {
        for (var at = range.Start; at < range.End; at++)
        {
            if (text[at] == ' ' && Array.Exists(s_brackets, bracket => StartsWith(text, at, range.End, bracket)))
                return at;
            if (text[at] == ';' || (text[at] == '(' && at + 1 < range.End && char.IsDigit(text[at + 1])))
                return at;
            if (text[at] == ':' && !IsBehindServer(text, at) && at + 1 < range.End && (char.IsDigit(text[at + 1]) || (text[at + 1] == ' ' && at + 2 < range.End && char.IsDigit(text[at + 2]))))
                return at;
            if (text[at] == '.' && at + 2 < range.End && text[at + 1] == ' ' && EndsAtStop(text, range.Start, at))
                return at;
            // "Transactions on Systems, Man, and Cybernetics".
            if (text[at] == ',' && !GoesOnWithAnd(text, at, range.End))
                return at;
        }

        return range.End;
    }

    // "arXiv:2305.11627".
    private static bool IsBehindServer(string text, int colon) => colon >= 5 && string.CompareOrdinal(text, colon - 5, "arXiv", 0, 5) == 0;

    private static bool EndsAtStop(string text, int start, int stop)
    {
        if (char.IsDigit(text[stop + 2]))
            return !Array.Exists(s_short, word => stop - word.Length >= start && string.CompareOrdinal(text, stop - word.Length, word, 0, word.Length) == 0);
        return stop - start > MinVenue && char.IsUpper(text[stop + 2]) && (text[stop - 1] == ')' || !IsShortWord(text, start, stop));
    }

    private static bool IsShortWord(string text, int start, int stop)
    {
        var word = text.LastIndexOf(' ', stop - 1, stop - start);
        return stop - (word < 0 ? start : word + 1) <= 6;
    }

    private static bool GoesOnWithAnd(string text, int comma, int end)
    {
        for (var (at, parts) = (comma, 0); at >= 0 && parts < 3; parts++)
        {
            if (at + 6 < end && string.CompareOrdinal(text, at, ", and ", 0, 6) == 0)
                return true;
            var next = text.IndexOf(',', at + 1, end - at - 1);
            if (next < 0 || new TextRange(at, next).Of(text).Any(char.IsDigit))
                return false;
            at = next;
        }

        return false;
    }

    // "Journal of Tools 4": the number is the volume.
    private static TextRange CutNumber(string text, TextRange venue, ParsedReference reference)
    {
        var space = venue.IsEmpty ? -1 : text.LastIndexOf(' ', venue.End - 1, venue.End - venue.Start);
        if (space < 0 || !IsNumber(text, space + 1, venue.End) || venue.End - space > 4)
            return venue;
        reference.Volume = new TextRange(space + 1, venue.End);
        return new TextRange(venue.Start, space).Trim(text, " ,");
    }

    private static void ReadNumbers(string text, TextRange range, ParsedReference reference)
    {
        // "2023 Mar 5;4(2):55-67": what is before the semicolon is a day.
        var day = text.IndexOf(';', range.Start, Math.Max(0, range.End - range.Start));
        for (var at = day < 0 ? range.Start : day + 1; at < range.End; at++)
        {
            // "Models 12 (3)": the volume was at the end of the venue.
            if (text[at] == '(' && reference.Issue.IsEmpty && !reference.Volume.IsEmpty && NumberAt(text, at + 1, range.End) is { IsEmpty: false } issue && issue.End - issue.Start < 4 &&
                issue.End < range.End && text[issue.End] == ')' && at <= range.Start + 2)
            {
                reference.Issue = issue;
                at = issue.End;
                continue;
            }

            if (at > range.Start && text[at - 1] is not (' ' or '(' or ',' or ';' or ':' or '.'))
                continue;
            foreach (var label in s_pages)
            {
                if (reference.Pages.IsEmpty && StartsWith(text, at, range.End, label))
                    reference.Pages = RangeAt(text, at + label.Length, range.End);
            }

            if (reference.Volume.IsEmpty && (StartsWith(text, at, range.End, "vol. ") || StartsWith(text, at, range.End, "Vol. ")))
                reference.Volume = NumberAt(text, at + 5, range.End);
            if (reference.Issue.IsEmpty && (StartsWith(text, at, range.End, "no. ") || StartsWith(text, at, range.End, "No. ")))
                reference.Issue = NumberAt(text, at + 4, range.End);
            if (char.IsDigit(text[at]))
                at = ReadNumber(text, at, range.End, reference) - 1;
        }
    }

    /// <summary>Reads <c>4(2)</c>, <c>11-19</c> or <c>4</c>.</summary>
    private static int ReadNumber(string text, int at, int end, ParsedReference reference)
    {
        var pages = RangeAt(text, at, end);
        if (pages.Of(text).IndexOfAny(['-', '\u2013']) > 0)
        {
            if (reference.Pages.IsEmpty)
                reference.Pages = pages;
            return pages.End;
        }

        var number = NumberAt(text, at, end);
        var isYear = number.Start == reference.Year.Start || IsYearLike(text, number);
        // "Nature, 521(7553):436".
        if (!isYear && reference.Pages.IsEmpty && text[at - 1] == ':')
            reference.Pages = number;
        // "Oct. 16" and "(1)" are no volumes.
        else if (!isYear && reference.Volume.IsEmpty && reference.Pages.IsEmpty && (text[at - 1] is ',' or ';' or ':' || (at > 1 && text[at - 1] == ' ' && text[at - 2] is ',' or ';' or '.' && !IsMonth(text, at))))
            reference.Volume = number;
        // "12, 3 (2023)".
        else if (!isYear && reference.Issue.IsEmpty && reference.Pages.IsEmpty && number.End + 6 < end && text[number.End + 1] == '(' && NumberAt(text, number.End + 2, end) is var inside && inside.End - inside.Start == 4)
            reference.Issue = number;
        // "4(2)", "4 (2)".
        var open = number.End < end && text[number.End] == ' ' ? number.End + 1 : number.End;
        if (open < end && text[open] == '(' && text.IndexOf(')', open, end - open) is > 0 and var close && close - open <= 8 && open + 1 < close && char.IsDigit(text[open + 1]) &&
            !isYear && !IsYearLike(text, NumberAt(text, open + 1, end)))
        {
            if (reference.Issue.IsEmpty)
                reference.Issue = new TextRange(open + 1, close);
            return close + 1;
        }

        return Math.Max(number.End, at + 1);
    }

    private static bool IsYearLike(string text, TextRange number) => number.End - number.Start == 4 && text[number.Start] is '1' or '2';

    // "Oct. 16", "May, 16".
    private static bool IsMonth(string text, int day) => day > 5 && char.IsLower(text[day - 3]) && char.IsUpper(text[day - 5]);

    private static TextRange NumberAt(string text, int at, int end)
    {
        var last = at;
        while (last < end && char.IsDigit(text[last]))
            last++;
        return new TextRange(at, last);
    }

    /// <summary>Pages: digits, letters and one dash.</summary>
    private static TextRange RangeAt(string text, int at, int end)
    {
        var last = at;
        while (last < end && (char.IsLetterOrDigit(text[last]) || text[last] is '-' or '\u2013'))
            last++;
        return new TextRange(at, last).TrimEnd(text, "-\u2013");
    }

    private static bool IsNumber(string text, int start, int end) => NumberAt(text, start, end).End == end && end > start;

    private static bool HasLetter(string text, TextRange range) => range.Of(text).Any(char.IsLetter);

    private static bool StartsWith(string text, int at, int end, string label) =>
        at + label.Length < end && string.CompareOrdinal(text, at, label, 0, label.Length) == 0;
}
