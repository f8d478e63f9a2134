using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Repeats.Abstracts;

namespace PaperCatalog.Listings.Repeats.Probable;

/// <summary>Reads the runs of abstracts once more, for pairs that their sketches do not decide.</summary>
/// <remarks>
/// A reading takes as long as all else that is done for a paper. Where thousands share one text there are many times more pairs
/// than papers, so there is an end to it. Those read last are kept, for a paper is compared with several in a row.
/// </remarks>
internal sealed class RunsReader(ListingSet listings, int papers)
{
    // In a catalogue of some thousand papers every pair can be read.
    private const int AlwaysAllowed = 10_000;

    private const int Kept = 64;

    private readonly (RepeatCandidate? Paper, ulong[] Runs)[] _kept = new (RepeatCandidate?, ulong[])[Kept];
    private int _left = AlwaysAllowed + (papers / 8);

    /// <summary>Whether there are readings left.</summary>
    public bool CanRead => _left > 0;

    /// <summary>The runs of the abstract of a paper; none where it has no abstract.</summary>
    public ulong[] Of(RepeatCandidate paper)
    {
        if (paper.Abstract is not { } place)
            return [];
        ref var kept = ref _kept[(place.Listing + place.Entry) % Kept];
        if (ReferenceEquals(kept.Paper, paper))
            return kept.Runs;
        _left--;
        kept = (paper, AbstractRuns.All(listings.TextAt(place).Slice(listings.EntryAt(place).Abstract!.Value)));
        return kept.Runs;
    }
}
