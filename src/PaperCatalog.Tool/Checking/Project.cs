using PaperCatalog.Listings;
using PaperCatalog.Listings.BibTeX;
using PaperCatalog.Listings.Catalogs;
using PaperCatalog.Tool.Inputs;
using PaperCatalog.Tool.Settings;

namespace PaperCatalog.Tool.Checking;

/// <summary>Listings that are looked at together, and the catalogues that they make: what the build of a project has.</summary>
internal sealed class Project
{
    private Project(IReadOnlyList<ProjectCatalog> catalogs) => Catalogs = catalogs;

    /// <summary>The catalogues, one for each class.</summary>
    public IReadOnlyList<ProjectCatalog> Catalogs { get; }

    /// <summary>Reads listings, on all cores.</summary>
    /// <param name="sources">The listings.</param>
    /// <param name="settings">What is chosen.</param>
    /// <param name="step">What is called for each listing that is read, on any thread.</param>
    public static Project Of(IReadOnlyList<ListingSource> sources, ToolSettings settings, Action? step = null)
    {
        var readings = new ListingReading[sources.Count];
        Parallel.For(0, sources.Count, i =>
        {
            readings[i] = sources[i].Read();
            step?.Invoke();
        });
        return new Project(
        [
            .. sources.Zip(readings)
                .GroupBy(listing => listing.First.Choices.Catalog ?? settings.Class, StringComparer.Ordinal)
                .Select(group => new ProjectCatalog(group.Key, Share([.. group.OrderBy(listing => listing.First.Path, StringComparer.Ordinal)]), settings)),
        ]);
    }

    /// <summary>Reads again what names strings of other bibliographies.</summary>
    private static ProjectListing[] Share((ListingSource Source, ListingReading Reading)[] listings)
    {
        var shared = StringSharing.Share([.. listings.Select(listing => listing.Reading.Strings)]);
        return
        [
            .. listings.Select((listing, i) => new ProjectListing(
                listing.Source,
                shared[i].IsEmpty ? listing.Reading : ListingReader.Read(listing.Source.Content.Text, listing.Source.Options with { Strings = shared[i] }))),
        ];
    }
}
