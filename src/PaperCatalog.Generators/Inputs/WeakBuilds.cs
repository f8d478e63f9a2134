using PaperCatalog.Listings.Catalogs;

namespace PaperCatalog.Generators.Inputs;

/// <summary>The last catalogues that were made, as long as somebody holds them.</summary>
internal sealed class WeakBuilds
{
    // As many projects as somebody edits by turns.
    private const int Most = 8;

    private volatile WeakReference<CatalogBuild>[] _builds = [];

    /// <summary>These, the last one first.</summary>
    public IEnumerable<CatalogBuild> All => _builds.Select(Target).OfType<CatalogBuild>();

    /// <summary>Puts a catalogue in the place of an earlier one.</summary>
    public void Replace(CatalogBuild? previous, CatalogBuild build)
    {
        lock (this)
        {
            var others = _builds.Where(known => Target(known) is { } other && !ReferenceEquals(other, previous));
            _builds = [new WeakReference<CatalogBuild>(build), .. others.Take(Most - 1)];
        }
    }

    private static CatalogBuild? Target(WeakReference<CatalogBuild> known) => known.TryGetTarget(out var build) ? build : null;
}
