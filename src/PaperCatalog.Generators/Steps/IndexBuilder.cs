using PaperCatalog.Generators.Models;
using PaperCatalog.Listings;
using PaperCatalog.Rules;

namespace PaperCatalog.Generators.Steps;

/// <summary>Makes the tables that papers are found by.</summary>
internal static class IndexBuilder
{
    /// <summary>The indexes of <paramref name="papers"/>.</summary>
    /// <param name="papers">The papers in order of row.</param>
    /// <param name="order">The rows in order of first appearance: of papers that share a title, the first is found.</param>
    /// <param name="listings">The listings that they are in.</param>
    public static CatalogIndexes Build(
        EquatableArray<PaperModel> papers, EquatableArray<int> order, List<ListingIdentities> listings)
    {
        var keys = new List<Hashed>();
        var titles = new List<Hashed>();
        var ids = new List<Hashed>();
        var dated = new List<Dated>();
        foreach (var row in order)
        {
            var facts = papers[row].Appearances.Select(place => listings[place.Listing].Entries[place.Entry]).ToList();
            keys.Add(new Hashed(StableHash.OfKey(papers[row].Key.AsSpan()), row));
            AddTitles(titles, facts, row);
            AddIdentifiers(ids, facts, row);
            if (PaperFacts.GetDate(facts.Select(entry => entry.PublishedOn)) is { HasYear: true } date)
                dated.Add(new Dated(date, papers[row].Appearances[0], row));
        }

        dated.Sort();
        return new CatalogIndexes(
            Hash(keys), Hash(titles), Hash(ids), GetYears(dated), dated.Select(paper => paper.Row).ToEquatableArray());
    }

    private static void AddTitles(List<Hashed> titles, List<EntryFacts> facts, int row)
    {
        foreach (var fold in facts.Select(entry => TitleRule.Fold(entry.Identity.Title.AsSpan())).Distinct(StringComparer.Ordinal))
        {
            if (fold.Length > 0)
                titles.Add(new Hashed(TitleRule.Hash(fold.AsSpan()), row));
        }
    }

    private static void AddIdentifiers(List<Hashed> ids, List<EntryFacts> facts, int row)
    {
        var identifiers = facts.SelectMany(entry => new[] { entry.Identity.ArxivId, entry.Identity.Doi });
        foreach (var identifier in identifiers.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (identifier is not null)
                ids.Add(new Hashed(IdentifierRule.Hash(identifier.AsSpan()), row));
        }
    }

    // Open addressing with linear probing, as the runtime library looks it up.
    private static EquatableArray<int> Hash(List<Hashed> items)
    {
        var slots = new int[StableHash.SlotsFor(items.Count)];
        for (var i = 0; i < slots.Length; i++)
            slots[i] = -1;
        foreach (var item in items)
        {
            var slot = (int)(item.Hash & (uint)(slots.Length - 1));
            while (slots[slot] >= 0)
                slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = item.Row;
        }

        return new EquatableArray<int>(slots);
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

    private readonly record struct Hashed(uint Hash, int Row);

    private readonly record struct Dated(PartialDate Date, EntryPlace First, int Row) : IComparable<Dated>
    {
        public int CompareTo(Dated other) => Date.CompareTo(other.Date) is var order and not 0 ? order : First.CompareTo(other.First);
    }
}
