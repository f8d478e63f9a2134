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
    /// <param name="text">The text of the listing.</param>
    /// <param name="summary">The abstract.</param>
    /// <param name="isRemark">Whether people put what they like there, as in a bibliography: then it is no warning.</param>
    /// <param name="problems">Where problems go.</param>
    public static void Find(Utf8Text text, ByteSpan summary, bool isRemark, List<Problem> problems)
    {
        if (summary.Length >= Limit * MaxBytesPerCharacter)
            return;
        var length = AsciiText.CountCodePoints(text.Slice(summary));
        if (length < Limit)
        {
            var problem = Problem.At(
                RuleTable.AbstractTooShort, summary,
                length.ToString(CultureInfo.InvariantCulture), Limit.ToString(CultureInfo.InvariantCulture));
            problems.Add(isRemark ? problem with { Severity = ProblemSeverity.Info } : problem);
        }
    }
}
