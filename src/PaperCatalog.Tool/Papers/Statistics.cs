using System.Globalization;
using PaperCatalog.Tool.Checking;

namespace PaperCatalog.Tool.Papers;

/// <summary>How many papers there are of what.</summary>
/// <param name="Listings">The listings: the dialect and the number of entries of each.</param>
/// <param name="Papers">The number of papers.</param>
/// <param name="Parts">How many papers have what.</param>
/// <param name="Years">How many are of each year, in order.</param>
/// <param name="Types">How many are of each type, the most first.</param>
/// <param name="Venues">The places where most were published.</param>
/// <param name="People">The people who wrote most.</param>
internal sealed record Statistics(
    IReadOnlyList<(string Path, string Dialect, int Entries)> Listings,
    int Papers,
    IReadOnlyList<(string Name, int Count)> Parts,
    IReadOnlyList<(string Name, int Count)> Years,
    IReadOnlyList<(string Name, int Count)> Types,
    IReadOnlyList<(string Name, int Count)> Venues,
    IReadOnlyList<(string Name, int Count)> People)
{
    private const int Most = 10;

    /// <summary>Those of listings.</summary>
    public static Statistics Of(Project project)
    {
        Paper[] papers = [.. project.Catalogs.SelectMany(catalog => catalog.Papers)];
        return new Statistics(
            [.. project.Catalogs.SelectMany(catalog => catalog.Listings).Select(listing => (listing.Source.Path, listing.Reading.Dialect.Name, listing.Reading.Entries.Count))],
            papers.Length,
            [
                ("abstract", papers.Count(paper => paper.Abstract is not null)),
                ("authors", papers.Count(paper => paper.Authors.Count > 0)),
                ("date", papers.Count(paper => paper.Year is not null)),
                ("arXiv identifier", papers.Count(paper => paper.ArxivId is not null)),
                ("DOI", papers.Count(paper => paper.Doi is not null)),
                ("link", papers.Count(paper => paper.Link is not null)),
                ("several listings", papers.Count(paper => paper.Appearances.Select(appearance => appearance.Listing.Path).Distinct(StringComparer.Ordinal).Count() > 1)),
            ],
            [.. Count(papers.Select(paper => paper.Year?.ToString("0000", CultureInfo.InvariantCulture))).OrderBy(year => year.Name, StringComparer.Ordinal)],
            [.. Rank(papers.Select(paper => (string?)paper.Type.ToString()))],
            [.. Rank(papers.Select(paper => paper.Venue)).Take(Most)],
            [.. Rank(papers.SelectMany(paper => paper.Authors).Select(person => (string?)person.ToString())).Take(Most)]);
    }

    private static IEnumerable<(string Name, int Count)> Rank(IEnumerable<string?> names) =>
        Count(names).OrderByDescending(row => row.Count).ThenBy(row => row.Name, StringComparer.Ordinal);

    private static IEnumerable<(string Name, int Count)> Count(IEnumerable<string?> names) =>
        names.OfType<string>().GroupBy(name => name, StringComparer.Ordinal).Select(group => (group.Key, group.Count()));
}
