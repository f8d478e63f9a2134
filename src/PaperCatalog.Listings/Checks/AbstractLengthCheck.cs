using System.Globalization;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Checks;

/// <summary>Finds abstracts that are shorter than abstracts are: a second title, or what is left of an abstract.</summary>
internal static class AbstractLengthCheck
{
    /// <summary>
    /// The fewest characters that pass. The abstracts of the papers page have 505 and more; summaries that people write for
    /// a reading list, some 180.
    /// </summary>
    public const int Limit = 100;

    private const int MaxBytesPerCharacter = 4;

    /// <summary>Adds the problem of <paramref name="summary"/>, if it has one.</summary>
    public static void Find(Utf8Text text, ByteSpan summary, List<Problem> problems)
    {
        if (summary.Length >= Limit * MaxBytesPerCharacter)
            return;
        var length = AsciiText.CountCodePoints(text.Slice(summary));
        if (length < Limit)
        {
            problems.Add(Problem.At(
                RuleTable.AbstractTooShort, summary,
                length.ToString(CultureInfo.InvariantCulture), Limit.ToString(CultureInfo.InvariantCulture)));
        }
    }
}
