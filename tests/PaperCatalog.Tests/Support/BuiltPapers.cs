using PaperCatalog.Rules;

namespace PaperCatalog.Tests.Support;

/// <summary>
/// Which entries are one paper, and in which order papers stand. Slow and plain: it is what tests compare with.
/// </summary>
internal sealed class BuiltPapers
{
    private readonly BuiltEntry[] _entries;
    private readonly Dictionary<string, BuiltEntry[]> _entriesOf;
    private readonly Dictionary<string, int> _numbers = [];
    private readonly Dictionary<int, int> _counts = [];

    public BuiltPapers(BuiltListing[] listings)
    {
        ListingCount = listings.Length;
        _entries = [.. listings.SelectMany((listing, number) => listing.Data.Select((data, entry) => new BuiltEntry(number, entry, data)))];
        _entriesOf = _entries.GroupBy(entry => entry.Data.Key).ToDictionary(paper => paper.Key, paper => paper.ToArray());
        Keys = [.. _entries.Select(entry => entry.Data.Key).Distinct()];
        foreach (var key in Keys)
        {
            _numbers[key] = _counts.GetValueOrDefault(HomeOf(key));
            _counts[HomeOf(key)] = _numbers[key] + 1;
        }
    }

    public int ListingCount { get; }

    public string[] Keys { get; }

    public IEnumerable<string> KeysOf(int listing) => Keys.Where(key => HomeOf(key) == listing);

    public int HomeOf(string key) => _entriesOf[key][0].Listing;

    public int NumberOf(string key) => _numbers[key];

    public BuiltEntry FirstOf(string key) => _entriesOf[key][0];

    public BuiltEntry? After(BuiltEntry entry) => _entriesOf[entry.Data.Key].SkipWhile(other => other != entry).Skip(1).FirstOrDefault();

    public IEnumerable<BuiltEntry> EntriesOf(int listing) => _entries.Where(entry => entry.Listing == listing);

    public IEnumerable<(string Text, BuiltEntry Entry)> Titles() => _entries
        .Select(entry => (Text: TitleRule.Fold(entry.Data.Title ?? ""), Entry: entry))
        .Where(title => title.Text.Length > 0)
        .DistinctBy(title => (title.Text, title.Entry.Data.Key));

    public IEnumerable<(string Text, bool IsDoi, BuiltEntry Entry)> Identifiers() => _entries
        .SelectMany(entry => new[] { (Text: entry.Data.Arxiv, false, Entry: entry), (Text: entry.Data.Doi, true, Entry: entry) })
        .Where(id => id.Text is not null)
        .DistinctBy(id => (id.Text!.ToLowerInvariant(), id.Entry.Data.Key))!;

    public IEnumerable<(string Text, BuiltEntry Entry)> CitationKeys() => _entries
        .Select(entry => (Text: entry.Data.CitationKey!, Entry: entry))
        .Where(key => key.Text is not null)
        .DistinctBy(key => key.Text);

    public (int Year, int Paper)[] ByDate(int listing) => [.. KeysOf(listing)
        .Select(key => (Paper: NumberOf(key), Date: DateOf(key)))
        .Where(pair => pair.Date >= 10000)
        .OrderBy(pair => pair.Date)
        .Select(pair => (pair.Date / 10000, pair.Paper))];

    private int DateOf(string key) => _entriesOf[key].Select(entry => entry.Data.Date ?? 0).FirstOrDefault(date => date >= 10000);
}

/// <summary>An entry by its place.</summary>
internal sealed record BuiltEntry(int Listing, int Number, EntryData Data);
