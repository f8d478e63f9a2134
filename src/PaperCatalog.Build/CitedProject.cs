using PaperCatalog.Listings;
using PaperCatalog.Listings.BibTeX;
using PaperCatalog.Listings.Catalogs;
using PaperCatalog.Listings.Images;

namespace PaperCatalog.Build;

/// <summary>The catalogues of a project, made of its listings as the generator makes them.</summary>
/// <param name="cited">The keys of the papers of each class that the assembly cites.</param>
/// <param name="defaultClass">The class of listings that name no other, where the project says one.</param>
/// <param name="choices">What the project chooses.</param>
internal sealed class CitedProject(IReadOnlyList<KeyValuePair<string, string[]>> cited, string? defaultClass, CatalogChoices choices)
{
    /// <summary>The papers that are cited, class after class and each in order of its catalogue.</summary>
    /// <exception cref="StaleListingException">A paper is no longer there.</exception>
    public IReadOnlyList<Paper> FindPapers(IEnumerable<ListingItem> listings)
    {
        var byClass = listings.ToLookup(GetClass, StringComparer.Ordinal);
        var papers = new CitedPapers();
        foreach (var named in cited)
        {
            // Nothing is read that nobody cites.
            if (named.Value.Length > 0)
                papers.Add(MakeCatalog(named.Key, byClass[named.Key]), named.Value);
        }

        return papers.All;
    }

    // The compiler knows what can be the name of a class; it has made all that there are.
    private string GetClass(ListingItem listing)
    {
        var own = cited.Any(named => named.Key == listing.Class) ? listing.Class : defaultClass?.Trim();
        return cited.Any(named => named.Key == own) ? own! : "Papers";
    }

    private Catalog MakeCatalog(string name, IEnumerable<ListingItem> items)
    {
        ListingItem[] listings =
        [
            .. items.GroupBy(listing => listing.Path, StringComparer.Ordinal)
                .Select(group => group.First())
                .OrderBy(listing => listing.Path, StringComparer.Ordinal),
        ];
        var readings = Array.ConvertAll(listings, listing => ListingFileReader.Read(listing.ReadBytes(), listing.Options));
        var strings = StringSharing.Share([.. readings.Select(reading => reading.Strings)]);
        for (var i = 0; i < readings.Length; i++)
        {
            if (!strings[i].IsEmpty)
                readings[i] = ListingFileReader.Read(listings[i].ReadBytes(), listings[i].Options with { Strings = strings[i] });
        }

        var build = CatalogBuild.Build(name, [.. readings.Select((reading, i) => new ListingReport(reading, listings[i].Options.FileName).Facts)], choices);
        return Catalog.FromSource(new ImageSource(CatalogImage.Of(build, [.. readings.Select((reading, i) => new NamedReading(listings[i].Path, reading))])));
    }
}
