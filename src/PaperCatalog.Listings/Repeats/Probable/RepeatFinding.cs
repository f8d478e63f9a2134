using PaperCatalog.Listings.Works.Judging;

namespace PaperCatalog.Listings.Repeats.Probable;

/// <summary>How two papers repeat one another.</summary>
/// <param name="Evidence">What is the same and what is not.</param>
/// <param name="Verdict">Whether they are of one work, probably so, or versions of one.</param>
internal sealed record RepeatFinding(WorkEvidence Evidence, WorkVerdict Verdict)
{
    /// <summary>Whether they are two versions of a work, each of which has its place; else they are one, or probably so.</summary>
    public bool AreVersions => Verdict == WorkVerdict.Versions;
}
