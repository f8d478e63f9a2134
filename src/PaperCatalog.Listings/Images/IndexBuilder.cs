using PaperCatalog.Format;
using PaperCatalog.Format.Writing;
using PaperCatalog.Listings.Catalogs;
using PaperCatalog.Listings.Merging;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Images;

/// <summary>Makes the tables that papers are found by.</summary>
internal static class IndexBuilder
{
    /// <summary>The indexes of <paramref name="works"/>.</summary>
    /// <param name="works">The works in order of row: of those that share a title, the first is found.</param>
    /// <param name="listings">What is known of the entries of each listing.</param>
    public static CatalogIndexes Build(EquatableArray<Work> works, IReadOnlyList<EquatableArray<EntryFacts>> listings)
    {
        var firstEntries = GetFirstEntries(listings);
        var keys = new List<(uint Hash, int Item)>();
        var titles = new List<(uint Hash, int Item)>();
        var ids = new List<(uint Hash, int Item)>();
        var citations = new List<(uint Hash, int Item)>();
        var citationKeys = new HashSet<string>(StringComparer.Ordinal);
        var dated = new List<Dated>();
        for (var row = 0; row < works.Count; row++)
        {
            var entries = works[row].Appearances
                .Select(place => new NumberedEntry(listings[place.Listing][place.Entry], firstEntries[place.Listing] + place.Entry))
                .ToList();
            keys.Add((StableHash.OfText(works[row].Name.Key), row));
            AddTitles(titles, entries);
            AddIdentifiers(ids, entries);
            foreach (var entry in entries)
            {
                if (entry.Facts.CitationKey is { } key && citationKeys.Add(key))
                    citations.Add((StableHash.OfText(key), entry.Number));
            }

            if (works[row].PublishedOn is { HasYear: true } date)
                dated.Add(new Dated(date, works[row].Appearances[0], row));
        }

        dated.Sort();
        return new CatalogIndexes(
            new EquatableArray<int>(SlotWriter.Place(keys)),
            new EquatableArray<int>(SlotWriter.Place(titles)),
            new EquatableArray<int>(SlotWriter.Place(ids)),
            new EquatableArray<int>(SlotWriter.Place(citations)),
            GetYears(dated),
            dated.Select(paper => paper.Row).ToEquatableArray(),
            Enumerable.Range(0, works.Count)
                .OrderBy(row => works[row].Appearances[0].Listing).ThenBy(row => works[row].Name.Key, StringComparer.Ordinal)
                .ToEquatableArray());
    }

    private static int[] GetFirstEntries(IReadOnlyList<EquatableArray<EntryFacts>> listings)
    {
        var first = new int[listings.Count];
        for (var i = 1; i < first.Length; i++)
            first[i] = first[i - 1] + listings[i - 1].Count;
        return first;
    }

    private static void AddTitles(List<(uint Hash, int Item)> titles, List<NumberedEntry> entries)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var fold = TitleRule.Fold(entry.Facts.Identity.Title.AsSpan());
            if (fold.Length == 0 || !seen.Add(fold))
                continue;
            titles.Add((StableHash.OfText(fold), entry.Number));
        }
    }

    private static void AddIdentifiers(List<(uint Hash, int Item)> ids, List<NumberedEntry> entries)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            Add(entry.Facts.Identity.ArxivId, SlotColumn.IdItem(entry.Number, isDoi: false));
            Add(entry.Facts.Identity.Doi, SlotColumn.IdItem(entry.Number, isDoi: true));
        }

        void Add(string? identifier, int item)
        {
            if (identifier is not null && seen.Add(identifier))
                ids.Add((IdentifierRule.Hash(identifier.AsSpan()), item));
        }
    }

    private static EquatableArray<YearRange> GetYears(List<Dated> dated)
    {
        var years = new List<YearRange>();
        for (var i = 0; i < dated.Count; i++)
        {
            var year = dated[i].Date.Year;
            if (years.Count == 0 || years[years.Count - 1].Year != year)
                years.Add(new YearRange(year, i));
        }

        return years.ToEquatableArray();
    }

    private readonly record struct NumberedEntry(EntryFacts Facts, int Number);

    private readonly record struct Dated(PartialDate Date, EntryPlace First, int Row) : IComparable<Dated>
    {
        public int CompareTo(Dated other) => Date.CompareTo(other.Date) is var order and not 0 ? order : First.CompareTo(other.First);
    }
}
