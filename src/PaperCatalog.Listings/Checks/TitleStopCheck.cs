using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Checks;

/// <summary>Finds a full stop at the end of a title of a bibliography: styles end titles themselves, and print two then.</summary>
/// <remarks>
/// A full stop that belongs to the last word is left alone: that of an abbreviation, an initial or three points. Pages of
/// papers show a title as its authors have it, so listings of such pages are not looked at.
/// </remarks>
internal static class TitleStopCheck
{
    /// <summary>Adds the problem of <paramref name="title"/>, if it has one.</summary>
    public static void Find(Utf8Text text, ByteSpan title, List<Problem> problems)
    {
        if (FullStop.Ends(text.Slice(title)))
            problems.Add(Problem.At(RuleTable.TitleFullStop, new ByteSpan(title.End - 1, 1)));
    }
}
