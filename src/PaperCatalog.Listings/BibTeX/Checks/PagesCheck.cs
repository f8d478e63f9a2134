using System.Text;
using PaperCatalog.Listings.BibTeX.DataModel;
using PaperCatalog.Listings.BibTeX.Syntax;
using PaperCatalog.Listings.BibTeX.Values;
using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.BibTeX.Checks;

/// <summary>Finds ranges of pages that end before they start, and a <c>pp.</c> that styles print themselves.</summary>
internal static class PagesCheck
{
    private const int MaxLength = 500;

    private static readonly char[] s_dashes = ['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014'];

    /// <summary>Adds the problem of an entry, if it has one.</summary>
    public static void Find(BibDocument document, RawValueReader values, BibEntry entry, ListingDraft draft)
    {
        if (document.Find(entry, FieldName.Pages) is not { } field)
            return;
        var raw = values.Read(field);
        if (raw.Bytes.Length > MaxLength)
            return;
        var text = Encoding.UTF8.GetString(raw.Bytes.Slice(raw.Trimmed.Start, raw.Trimmed.Length).ToArray());
        if (FindFault(text) is { } remedy)
            draft.Report(RuleTable.MalformedPages, field.Value, text, remedy);
    }

    private static string? FindFault(string text)
    {
        if (text.StartsWith("pp", StringComparison.OrdinalIgnoreCase) ||
            text.StartsWith("p.", StringComparison.OrdinalIgnoreCase) ||
            text.StartsWith("pages ", StringComparison.OrdinalIgnoreCase))
        {
            return "leave out the word, which is printed anyway";
        }

        return Array.Exists(text.Split(',', ';'), IsReversed) ? "a range goes from the first page to the last, '12--34'" : null;
    }

    // "123--28" is 123--128 in short, so only ends as long as the start are compared.
    private static bool IsReversed(string range)
    {
        var ends = range.Split(s_dashes, StringSplitOptions.RemoveEmptyEntries);
        if (ends.Length != 2)
            return false;
        var (first, last) = (ends[0].Trim(), ends[1].Trim());
        return first.Length == last.Length && first.All(IsDigit) && last.All(IsDigit) && string.CompareOrdinal(first, last) > 0;
    }

    private static bool IsDigit(char unit) => unit is >= '0' and <= '9';
}
