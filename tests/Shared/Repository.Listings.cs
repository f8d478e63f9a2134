using PaperCatalog.Tests.Shared.Pages;

namespace PaperCatalog.Tests.Shared;

internal static partial class Repository
{
    /// <summary>The listings that are wrong on purpose: the bad samples of the rules' pages.</summary>
    public static IReadOnlyList<RepositoryListing> Broken { get; } =
    [
        .. RulePage.All.SelectMany(page => page.Bad.In("text").Select(sample => new RepositoryListing($"{page.Id}/{sample.Path}", sample.Bytes))),
    ];

    /// <summary>All listings there are of plain text and BibTeX.</summary>
    public static IEnumerable<RepositoryListing> AllListings =>
        Corpus.Concat(Bibliographies).Concat(Seeds).Select(RepositoryListing.FromDisk)
            .Concat(Broken.Where(listing => Path.GetExtension(listing.Path) is ".txt" or ".bib"));
}
