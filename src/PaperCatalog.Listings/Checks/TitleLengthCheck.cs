using System.Globalization;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Checks;

/// <summary>Finds titles that are longer than titles are: an abstract, or a title and its abstract on one line.</summary>
internal static class TitleLengthCheck
{
    /// <summary>The most characters that pass. Of the titles of the papers page the longest has 178.</summary>
    public const int Limit = 250;

    /// <summary>Adds the problem of <paramref name="title"/>, if it has one.</summary>
    public static void Find(Utf8Text text, ByteSpan title, List<Problem> problems)
    {
        if (title.Length <= Limit)
            return;
        var length = AsciiText.CountCodePoints(text.Slice(title));
        if (length > Limit)
        {
            problems.Add(Problem.At(
                RuleTable.TitleTooLong, title,
                length.ToString(CultureInfo.InvariantCulture), Limit.ToString(CultureInfo.InvariantCulture)));
        }
    }
}
