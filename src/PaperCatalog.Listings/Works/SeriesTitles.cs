namespace PaperCatalog.Listings.Works;

/// <summary>
/// The titles that the same people give one text after another in one venue: <c>Editorial</c>, <c>In this issue</c>, the report of each year.
/// They are found in the data, for no list of words has them all.
/// </summary>
internal sealed class SeriesTitles
{
    // In so many issues, and at as many places, a title is that of a series.
    private const int Several = 3;

    private readonly HashSet<(string, string, string)> _series = [];

    /// <summary>No title is that of a series.</summary>
    public static SeriesTitles None { get; } = new();

    /// <summary>Finds the series among records.</summary>
    public static SeriesTitles Find(IReadOnlyList<WorkRecord> records)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var record in records.Where(MayBeOfSeries))
        {
            counts.TryGetValue(record.Title.Folded, out var count);
            counts[record.Title.Folded] = count + 1;
        }

        var series = new SeriesTitles();
        var places = new Dictionary<(string, string, string), (HashSet<(string, string)> Issues, HashSet<(string, string)> Pages)>();
        foreach (var record in records.Where(MayBeOfSeries))
        {
            if (counts[record.Title.Folded] < Several)
                continue;
            var key = KeyOf(record);
            if (!places.TryGetValue(key, out var known))
                places.Add(key, known = ([], []));
            var (volume, issue, page) = (record.Place.Volume, record.Place.Issue, record.Place.Pages.First);
            known.Issues.Add((volume, issue));
            known.Pages.Add((volume, page.Length > 0 ? page : issue));
            if (known.Issues.Count >= Several && known.Pages.Count >= Several)
                series._series.Add(key);
        }

        return series;
    }

    /// <summary>Whether the title of a record is that of a series.</summary>
    public bool Contains(WorkRecord record) => _series.Count > 0 && _series.Contains(KeyOf(record));

    /// <summary>Whether a record can make its title that of a series: it has a title, and a volume.</summary>
    /// <remarks>Few captures say where a paper was published; what they say of it is read for those that do.</remarks>
    public static bool MayBeOfSeries(WorkRecord record) =>
        record.Identity.Place.Volume is { Length: > 0 } && record.Place.Volume.Length > 0 && record.Title.Folded.Length > 0;

    private static (string Title, string Family, string Venue) KeyOf(WorkRecord record) => (
        record.Title.Folded,
        record.People.People.Length > 0 ? record.People.People[0].Family : "",
        record.Place.Venue.Letters);
}
