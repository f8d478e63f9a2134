using PaperCatalog.Listings;
using PaperCatalog.Listings.Catalogs;
using PaperCatalog.Listings.Lookups;

namespace PaperCatalog.Generators.Inputs;

/// <summary>A catalogue as an analyzer sees it.</summary>
internal sealed class SourceCatalog
{
    private readonly Lazy<CatalogBuild> _build;
    private readonly Lazy<CatalogReport> _report;
    private readonly Lazy<LookupIndex> _lookups;

    /// <summary>The catalogue of a class.</summary>
    /// <param name="name">The name of the class.</param>
    /// <param name="listings">Its listings, in the order of their paths.</param>
    /// <param name="choices">What the project chooses.</param>
    public SourceCatalog(string name, IReadOnlyList<SourceListing> listings, CatalogChoices choices)
    {
        Name = name;
        Listings = listings;
        _build = new(() => CatalogCache.Get(name, [.. listings.Select(listing => listing.Report.Facts)], choices));
        _report = new(() => CatalogReport.Report(
            [.. listings.Select(listing => new NamedReading(listing.File.Path, listing.Reading))],
            [.. listings.Select(listing => listing.Report)],
            Build));
        _lookups = new(() => LookupIndex.Of(Build, [.. listings.Select(listing => listing.Report.Facts)]));
    }

    /// <summary>The name of its class.</summary>
    public string Name { get; }

    /// <summary>Its listings, in the order of their paths.</summary>
    public IReadOnlyList<SourceListing> Listings { get; }

    /// <summary>The works that their entries are of.</summary>
    public CatalogBuild Build => _build.Value;

    /// <summary>What shows to be wrong when they are looked at together.</summary>
    public CatalogReport Report => _report.Value;

    /// <summary>What lookups in it will find.</summary>
    public LookupIndex Lookups => _lookups.Value;
}
