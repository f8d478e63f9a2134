using PaperCatalog.Listings.Works;
using PaperCatalog.Listings.Works.Judging;

namespace PaperCatalog.Listings.Merging;

/// <summary>When two entries that share a key bring the works together that they are of.</summary>
/// <param name="mode">Which entries are to be one paper.</param>
/// <param name="series">The titles of series among all.</param>
internal sealed class MergeRule(MergeMode mode, SeriesTitles series)
{
    /// <summary>Whether works are one.</summary>
    /// <param name="left">What is known of the work of an entry.</param>
    /// <param name="right">The same of another.</param>
    /// <param name="leftEntry">The first of the entries, in order.</param>
    /// <param name="rightEntry">The other one.</param>
    public bool AreOne(WorkRecord left, WorkRecord right, WorkRecord leftEntry, WorkRecord rightEntry)
    {
        if (!leftEntry.MayBeOneWith(rightEntry) || !WorkSieve.MayBeOne(left, right, leftEntry.Title, rightEntry.Title))
            return false;
        var areOfPages = leftEntry.Identity.IsOfPage && rightEntry.Identity.IsOfPage;
        var evidence = WorkEvidence.Between(left, right, leftEntry.Title, rightEntry.Title, areOfPages, series);
        return WorkJudge.Judge(evidence) == WorkVerdict.One && (mode != MergeMode.Identifier || evidence.HasOneIdentifier);
    }
}
