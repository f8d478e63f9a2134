using PaperCatalog.Generators.Models;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Catalogs;
using PaperCatalog.Listings.Merging;
using PaperCatalog.Rules;

namespace PaperCatalog.Generators.Steps;

/// <summary>Makes the tables that papers are found by.</summary>
internal static class IndexBuilder
{
    /// <summary>The indexes of <paramref name="works"/>.</summary>
    /// <param name="works">The works in order of row.</param>
    /// <param name="order">The rows in order of first appearance: of papers that share a title, the first is found.</param>
    /// <param name="listings">The listings that they are in.</param>
    public static CatalogIndexes Build(
        IReadOnlyList<Work> works, EquatableArray<int> order, List<ListingIdentities> listings)
    {
        var firstEntries = GetFirstEntries(listings);
        var keys = new List<Hashed>();
        var titles = new List<Hashed>();
        var ids = new List<Hashed>();
        var dated = new List<Dated>();
        foreach (var row in order)
        {
            var entries = works[row].Appearances
                .Select(place => new NumberedEntry(listings[place.Listing].Entries[place.Entry], firstEntries[place.Listing] + place.Entry))
                .ToList();
            keys.Add(new Hashed(StableHash.OfText(works[row].Name.Key), row));
            AddTitles(titles, entries);
            AddIdentifiers(ids, entries);
            if (works[row].PublishedOn is { HasYear: true } date)
                dated.Add(new Dated(date, works[row].Appearances[0], row));
        }

        dated.Sort();
        var idSlots = Hash(ids);
        return new CatalogIndexes(
            Hash(keys).ToEquatableArray(),
            Hash(titles).ToEquatableArray(),
            idSlots.Select(id => id < 0 || id % 2 != 0 ? -1 : id / 2).ToEquatableArray(),
            idSlots.Select(id => id < 0 || id % 2 == 0 ? -1 : id / 2).ToEquatableArray(),
            GetYears(dated),
            dated.Select(paper => paper.Row).ToEquatableArray());
    }

    private static int[] GetFirstEntries(List<ListingIdentities> listings)
    {
        var first = new int[listings.Count];
        for (var i = 1; i < first.Length; i++)
            first[i] = first[i - 1] + listings[i - 1].Entries.Count;
        return first;
    }

    private static void AddTitles(List<Hashed> titles, List<NumberedEntry> entries)
    {
        var seen = new List<string>();
        foreach (var entry in entries)
        {
            var fold = TitleRule.Fold(entry.Facts.Identity.Title.AsSpan());
            if (fold.Length == 0 || seen.Contains(fold))
                continue;
            seen.Add(fold);
            titles.Add(new Hashed(StableHash.OfText(fold), entry.Number));
        }
    }

    // An identifier is twice the number of its entry, and one more for a DOI.
    private static void AddIdentifiers(List<Hashed> ids, List<NumberedEntry> entries)
    {
        var seen = new List<string>();
        foreach (var entry in entries)
        {
            Add(entry.Facts.Identity.ArxivId, entry.Number * 2);
            Add(entry.Facts.Identity.Doi, (entry.Number * 2) + 1);
        }

        void Add(string? identifier, int value)
        {
            if (identifier is null || seen.Contains(identifier, StringComparer.OrdinalIgnoreCase))
                return;
            seen.Add(identifier);
            ids.Add(new Hashed(IdentifierRule.Hash(identifier.AsSpan()), value));
        }
    }

    // Open addressing with linear probing, as the runtime library looks it up.
    private static int[] Hash(List<Hashed> items)
    {
        var slots = new int[StableHash.SlotsFor(items.Count)];
        for (var i = 0; i < slots.Length; i++)
            slots[i] = -1;
        foreach (var item in items)
        {
            var slot = (int)(item.Hash & (uint)(slots.Length - 1));
            while (slots[slot] >= 0)
                slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = item.Value;
        }

        return slots;
    }

    private static EquatableArray<YearRange> GetYears(List<Dated> dated)
    {
        var years = new List<YearRange>();
        for (var i = 0; i < dated.Count; i++)
        {
            var year = dated[i].Date.Year;
            if (years.Count > 0 && years[years.Count - 1].Year == year)
                years[years.Count - 1] = years[years.Count - 1] with { Count = years[years.Count - 1].Count + 1 };
            else
                years.Add(new YearRange(year, i, 1));
        }

        return years.ToEquatableArray();
    }

    private readonly record struct NumberedEntry(EntryFacts Facts, int Number);

    private readonly record struct Hashed(uint Hash, int Value);

    private readonly record struct Dated(PartialDate Date, EntryPlace First, int Row) : IComparable<Dated>
    {
        public int CompareTo(Dated other) => Date.CompareTo(other.Date) is var order and not 0 ? order : First.CompareTo(other.First);
    }
}
