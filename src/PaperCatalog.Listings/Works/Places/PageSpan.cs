using System.Globalization;

namespace PaperCatalog.Listings.Works.Places;

/// <summary>The pages of a work.</summary>
/// <param name="First">The first page, in figures, or the number of an article; empty where that is not known.</param>
/// <param name="Last">The last page.</param>
/// <param name="IsArticleNumber">Whether it is the number of an article.</param>
internal readonly record struct PageSpan(string First, string Last, bool IsArticleNumber)
{
    // No volume has so many pages that a page has more figures.
    private const int MostFigures = 4;

    private static readonly string[] s_months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Nothing is known of the pages.</summary>
    public static PageSpan None { get; } = new("", "", false);

    /// <summary>Whether first and last page are known, and are two.</summary>
    public bool IsRange => First != Last;

    /// <summary>The same in numbers, for pages that overlap.</summary>
    public (long First, long Last) Numbers => (NumberOf(First), NumberOf(Last));

    /// <summary>Reads pages: <c>123–45</c>, <c>S12-S15</c>, <c>e1045</c>, and <c>Mar-15</c>, which a table program made of 3-15.</summary>
    /// <param name="text">The pages.</param>
    /// <param name="year">The year, which stands for a page where a field is shifted.</param>
    public static PageSpan Of(string? text, int year)
    {
        if (string.IsNullOrEmpty(text))
            return None;
        var at = 0;
        var letters = ReadLetters(text!, ref at);
        if (MonthOf(letters) is { } month && at < text!.Length && text[at] is '-' or '–')
            return Of(month + text!.Substring(at), year);
        // 'Suppl-12' has the last page only, and that of a supplement.
        if (letters is "suppl" or "supp" or "sup" or "pt" or "t" && at < text!.Length && text[at] is '-' or '–')
            return None;
        while (at < text!.Length && !IsFigure(text[at]))
            at++;
        if (at == text.Length)
            return None;
        var before = at > 0 ? LettersBefore(text, at) : "";
        var first = ReadFigures(text, ref at);
        while (at < text.Length && char.IsLetter(text[at]))
            at++;
        var last = ReadEnd(text, at);
        if (last.Length > 0 && last.Length < first.Length)
            last = first.Substring(0, first.Length - last.Length) + last;
        if (first == year.ToString(CultureInfo.InvariantCulture))
            return None;
        var isNumber = last.Length == 0 && (before is "e" or "a" or "cd" || first.Length > MostFigures);
        return new PageSpan(first, last.Length == 0 ? first : last, isNumber);
    }

    private static string ReadEnd(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        if (at == text.Length || text[at] is not ('-' or '–' or '—' or '‐' or '‑'))
            return "";
        while (at < text.Length && !IsFigure(text[at]))
        {
            if (text[at] is ',' or ';')
                return "";
            at++;
        }

        return at < text.Length ? ReadFigures(text, ref at) : "";
    }

    private static string ReadFigures(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && IsFigure(text[at]))
            at++;
        var figures = text.Substring(start, at - start).TrimStart('0');
        return figures.Length == 0 ? "0" : figures;
    }

    private static string ReadLetters(string text, ref int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        var start = at;
        while (at < text.Length && char.IsLetter(text[at]))
            at++;
        var letters = text.Substring(start, at - start).ToLowerInvariant();
        while (at < text.Length && text[at] == ' ')
            at++;
        return letters;
    }

    private static string LettersBefore(string text, int at)
    {
        var start = at;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return text.Substring(start, at - start).ToLowerInvariant();
    }

    private static string? MonthOf(string letters) => Array.IndexOf(s_months, letters) is >= 0 and var month
        ? (month + 1).ToString(CultureInfo.InvariantCulture)
        : null;

    private static bool IsFigure(char unit) => unit is >= '0' and <= '9';

    private static long NumberOf(string figures) =>
        long.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
