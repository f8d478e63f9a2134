using PaperCatalog.Tests.Shared.Pages;

namespace PaperCatalog.Tests.Shared;

internal static partial class Repository
{
    // When it is first asked for: the pages ask this class where the repository is.
    private static readonly Lazy<IReadOnlyList<RepositoryListing>> s_broken = new(() =>
    [
        .. RulePage.All.SelectMany(page => page.Bad.In("text").Select(sample => new RepositoryListing($"{page.Id}/{sample.Path}", sample.Bytes))),
    ]);

    /// <summary>The listings that are wrong on purpose: the bad samples of the rules' pages.</summary>
    public static IReadOnlyList<RepositoryListing> Broken => s_broken.Value;

    /// <summary>All listings there are of plain text and BibTeX.</summary>
    public static IEnumerable<RepositoryListing> AllListings =>
        Corpus.Concat(Bibliographies).Concat(Seeds).Select(RepositoryListing.FromDisk)
            .Concat(Broken.Where(listing => Path.GetExtension(listing.Path) is ".txt" or ".bib"));
}
