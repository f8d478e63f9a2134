using PaperCatalog.Listings.Catalogs;

namespace PaperCatalog.Generators.Inputs;

/// <summary>The last catalogues that a listing is of.</summary>
internal sealed class KnownBuilds
{
    // Projects and catalogues that share a listing, in all that anybody has.
    private const int Most = 4;

    // Replaced as a whole, so that others can read it meanwhile.
    private volatile CatalogBuild[] _builds = [];

    /// <summary>These, the last one first.</summary>
    public IReadOnlyList<CatalogBuild> All => _builds;

    /// <summary>Puts a catalogue in the place of an earlier one.</summary>
    public void Replace(CatalogBuild? previous, CatalogBuild build)
    {
        lock (this)
            _builds = [build, .. _builds.Where(known => !ReferenceEquals(known, previous)).Take(Most - 1)];
    }
}
