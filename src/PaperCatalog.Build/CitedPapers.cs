namespace PaperCatalog.Build;

/// <summary>Gathers the papers that an assembly cites. A work that several catalogues have is taken once.</summary>
internal sealed class CitedPapers
{
    private readonly List<Paper> _papers = [];
    private readonly List<(Catalog Catalog, HashSet<Paper> Taken)> _catalogs = [];

    /// <summary>They, in the order in which they were added.</summary>
    public IReadOnlyList<Paper> All => _papers;

    /// <summary>Adds papers of a catalogue.</summary>
    /// <exception cref="StaleListingException">One is no longer there.</exception>
    public void Add(Catalog catalog, IEnumerable<string> keys)
    {
        var taken = new HashSet<Paper>();
        foreach (var key in keys)
        {
            if (!catalog.TryGetByKey(key, out var paper))
                throw new StaleListingException(key);
            if (taken.Add(paper!) && !IsTaken(paper!))
                _papers.Add(paper!);
        }

        _catalogs.Add((catalog, taken));
    }

    // Where identifier and title both say so.
    private bool IsTaken(Paper paper) => (paper.Doi ?? paper.ArxivId) is { } id && _catalogs.Exists(other =>
        other.Catalog.TryGetById(id, out var known) && other.Taken.Contains(known!) &&
        other.Catalog.TryGetByTitle(paper.Title, out var titled) && titled == known);
}
