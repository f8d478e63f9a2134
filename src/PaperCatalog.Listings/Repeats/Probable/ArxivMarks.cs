using PaperCatalog.Listings.Works;
using PaperCatalog.Listings.Works.Titles;

namespace PaperCatalog.Listings.Repeats.Probable;

/// <summary>
/// A number for the arXiv identifier of each paper, so that most pairs can be told apart (<see cref="WorkRecord.HasOtherArxivId"/>) without a
/// look at the papers: these are all over the memory, and to fetch one takes longer than to compare it.
/// </summary>
internal sealed class ArxivMarks
{
    private const int None = 0;

    private readonly int[] _marks;

    /// <summary>Marks papers.</summary>
    public ArxivMarks(IReadOnlyList<RepeatCandidate> papers, int[] order)
    {
        _marks = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
            _marks[i] = MarkOf(papers[order[i]].Record.Identity.ArxivId);
    }

    /// <summary>Whether two papers, by their places in the order, surely have identifiers that differ.</summary>
    public bool Differ(int left, int right)
    {
        var (one, other) = (_marks[left], _marks[right]);
        return one != other && one != None && other != None;
    }

    // What is the same but for case has the same mark.
    private static int MarkOf(string? identifier)
    {
        if (identifier is null)
            return None;
        var hash = TextHash.Start;
        foreach (var unit in identifier)
        {
            // Of a letter outside ASCII it is left to whoever compares them to say what its other case is.
            if (unit > 0x7F)
                return None;
            hash = TextHash.Add(hash, (char)(unit is >= 'A' and <= 'Z' ? unit | 0x20 : unit));
        }

        return (int)(hash >> 33) + 1;
    }
}
