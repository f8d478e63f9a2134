using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Works;

/// <summary>Editions of books: <c>2</c>, <c>2nd ed.</c> and <c>Second</c> are one.</summary>
internal static class EditionNumber
{
    private static readonly string[] s_ordinals =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>The number in figures; the text, folded, where it has none.</summary>
    public static string Of(string edition)
    {
        var folded = TitleRule.Fold(edition.AsSpan());
        for (var number = 0; number < s_ordinals.Length; number++)
        {
            if (folded.StartsWith(s_ordinals[number], StringComparison.Ordinal))
                return (number + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        var figures = string.Concat(folded.Where(unit => unit is >= '0' and <= '9'));
        return figures.Length > 0 ? figures : folded;
    }
}
