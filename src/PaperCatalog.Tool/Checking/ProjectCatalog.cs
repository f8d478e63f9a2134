using PaperCatalog.Listings.Catalogs;
using PaperCatalog.Listings.Images;
using PaperCatalog.Tool.Papers;

namespace PaperCatalog.Tool.Checking;

/// <summary>The catalogue of a class.</summary>
internal sealed class ProjectCatalog
{
    private readonly Lazy<CatalogBuild> _build;
    private readonly Lazy<CatalogReport> _report;
    private readonly Lazy<Catalog> _papers;

    /// <summary>The catalogue that listings make.</summary>
    /// <param name="name">The name of its class.</param>
    /// <param name="listings">The listings, in the order of their paths.</param>
    /// <param name="choices">How it is made.</param>
    public ProjectCatalog(string name, IReadOnlyList<ProjectListing> listings, CatalogChoices choices)
    {
        (Name, Listings) = (name, listings);
        _build = new(() => CatalogBuild.Build(name, [.. listings.Select(listing => listing.Report.Facts)], choices));
        _report = new(() => CatalogReport.Report([.. listings.Select(listing => listing.Named)], [.. listings.Select(listing => listing.Report)], Build));
        _papers = new(() => Catalog.FromSource(new ImageSource(CatalogImage.Of(Build, [.. listings.Select(listing => listing.Named)]))));
    }

    /// <summary>The name of its class.</summary>
    public string Name { get; }

    /// <summary>Its listings, in the order of their paths.</summary>
    public IReadOnlyList<ProjectListing> Listings { get; }

    /// <summary>The works of its entries.</summary>
    public CatalogBuild Build => _build.Value;

    /// <summary>What shows to be wrong when the listings are looked at together.</summary>
    public CatalogReport Report => _report.Value;

    /// <summary>Its papers, as a program has them.</summary>
    public Catalog Papers => _papers.Value;
}
