using System.Text;
using PaperCatalog.Listings.BibTeX.DataModel;
using PaperCatalog.Listings.BibTeX.Syntax;
using PaperCatalog.Listings.BibTeX.Values;
using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.BibTeX.Checks;

/// <summary>Finds ISBN and ISSN that are none. A field can hold several, and say in words which is which.</summary>
internal static class StandardNumberCheck
{
    // A run of fewer digits is no attempt at a number: "Vol. 2", "(1998)".
    private const int FewestDigits = 7;

    // More hold no number that anybody would read.
    private const int MaxLength = 500;

    private static readonly char[] s_separators = [',', ';', '/', '(', ')', ' ', '\t', '\n', '\r', '~'];

    /// <summary>Adds the draft of an entry.</summary>
    public static void Find(BibDocument document, RawValueReader values, BibEntry entry, ListingDraft draft)
    {
        if (document.Find(entry, FieldName.Isbn) is { } isbn)
            Find(isbn, values.Read(isbn), StandardNumbers.IsIsbn, RuleTable.WrongIsbn, draft);
        if (document.Find(entry, FieldName.Issn) is { } issn)
            Find(issn, values.Read(issn), StandardNumbers.IsIssn, RuleTable.WrongIssn, draft);
    }

    private static void Find(BibField field, in RawValue raw, Func<string, bool> isValid, Rule kind, ListingDraft draft)
    {
        if (raw.Trimmed.IsEmpty || raw.Bytes.Length > MaxLength)
            return;
        var text = Encoding.UTF8.GetString(raw.Bytes.Slice(raw.Trimmed.Start, raw.Trimmed.Length).ToArray());
        // One number with spaces in it, "978 1 4503 4143 1".
        if (isValid(Strip(text)))
            return;
        var numbers = text.Split(s_separators, StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Count(char.IsDigit) >= FewestDigits)
            .ToList();
        foreach (var number in numbers.Count == 0 ? [text] : numbers.Where(number => !isValid(Strip(number))))
            draft.Report(kind, field.Value, number);
    }

    private static string Strip(string number)
    {
        var digits = new StringBuilder();
        foreach (var unit in number)
        {
            if (unit is not ('-' or ' ' or '{' or '}' or '\u2010' or '\u2011' or '\u2013'))
                digits.Append(unit);
        }

        var text = digits.ToString();
        var isNamed = text.StartsWith("ISBN", StringComparison.OrdinalIgnoreCase) ||
            text.StartsWith("ISSN", StringComparison.OrdinalIgnoreCase);
        return isNamed
            ? text.Substring(4).TrimStart(':')
            : text;
    }
}
