using PaperCatalog.Listings;
using PaperCatalog.Listings.BibTeX;
using PaperCatalog.Tool.Inputs;
using PaperCatalog.Tool.Settings;

namespace PaperCatalog.Tool.Checking;

/// <summary>Listings that are looked at together, and the catalogues that they make: what the build of a project has.</summary>
internal sealed class Project
{
    private Project(IReadOnlyList<ProjectCatalog> catalogs) => Catalogs = catalogs;

    /// <summary>The catalogues, one for each class.</summary>
    public IReadOnlyList<ProjectCatalog> Catalogs { get; }

    /// <summary>How many steps <see cref="Check"/> has.</summary>
    public int CheckSteps => Catalogs.Sum(catalog => catalog.Listings.Count + 1);

    /// <summary>Reads listings, on all cores.</summary>
    /// <param name="sources">The listings.</param>
    /// <param name="settings">What is chosen.</param>
    /// <param name="step">What is called for each listing that is read, on any thread.</param>
    public static Project Of(IReadOnlyList<ListingSource> sources, ToolSettings settings, Action? step = null)
    {
        var read = new ProjectListing[sources.Count];
        var pieces = new Action[sources.Count];
        for (var i = 0; i < pieces.Length; i++)
        {
            var number = i;
            pieces[i] = () => read[number] = new ProjectListing(sources[number], sources[number].Read());
        }

        Cores.Run(pieces, step);
        var catalogs = new List<ProjectCatalog>();
        foreach (var group in read.GroupBy(listing => listing.Source.Choices.Catalog ?? settings.Class, StringComparer.Ordinal))
            catalogs.Add(new ProjectCatalog(group.Key, Share([.. group.OrderBy(listing => listing.Source.Path, StringComparer.Ordinal)]), settings.Choices));
        return new Project(catalogs);
    }

    /// <summary>Finds, on all cores, what the listings show by themselves and together. It is kept; what is not found here is when it is asked for.</summary>
    /// <param name="step">What is called for each of the <see cref="CheckSteps"/>, on any thread.</param>
    public void Check(Action? step = null)
    {
        var pieces = new List<Action>();
        // A catalogue takes longest, and needs what its listings show to be wrong at its end only.
        foreach (var catalog in Catalogs)
            pieces.Add(() => _ = catalog.Report);
        foreach (var listing in Catalogs.SelectMany(catalog => catalog.Listings))
            pieces.Add(() => _ = listing.Report.Enabled);
        Cores.Run([.. pieces], step);
    }

    /// <summary>Reads again what names strings of other bibliographies.</summary>
    private static ProjectListing[] Share(ProjectListing[] listings)
    {
        var shared = StringSharing.Share([.. listings.Select(listing => listing.Reading.Strings)]);
        for (var i = 0; i < listings.Length; i++)
        {
            var source = listings[i].Source;
            if (!shared[i].IsEmpty)
                listings[i] = new ProjectListing(source, ListingReader.Read(source.Content.Text, source.Options with { Strings = shared[i] }));
        }

        return listings;
    }
}
