using PaperCatalog.Listings.Works.Places;
using PaperCatalog.Listings.Works.Titles;

namespace PaperCatalog.Listings.Works.Judging;

/// <summary>
/// A cheap look at two records: turns away those of which the table (<see cref="WorkJudge"/>) can say nothing else than that they are apart.
/// Most that share a key do so by chance.
/// </summary>
internal static class WorkSieve
{
    /// <summary>Whether the table may say that they are one: that takes an identifier or a title.</summary>
    /// <param name="left">A record.</param>
    /// <param name="right">Another.</param>
    /// <param name="leftTitle">The title of the first that is looked at.</param>
    /// <param name="rightTitle">The title of the second.</param>
    public static bool MayBeOne(WorkRecord left, WorkRecord right, WorkTitle leftTitle, WorkTitle rightTitle) =>
        left.HasOneIdentifierWith(right) ||
        TitleComparer.Compare(leftTitle, rightTitle) is not (TitleAgreement.None or TitleAgreement.Some or TitleAgreement.Other);

    /// <summary>Whether it may say that they are one, probably so, or versions: a place or what both titles are about will do too.</summary>
    public static bool MayBeRelated(WorkRecord left, WorkRecord right) =>
        MayBeOne(left, right, left.Title, right.Title) || WorkTitle.AreAboutOne(left.Title, right.Title) || MayHaveOnePlace(left.Place, right.Place);

    private static bool MayHaveOnePlace(WorkPlace left, WorkPlace right) =>
        (left.Volume.Length == 0 || right.Volume.Length == 0 || left.Volume == right.Volume) && PlaceEvidence.Between(left, right).IsOne;
}
