namespace PaperCatalog.Listings.Images;

/// <summary>What papers are found by: hash tables, -1 for a free slot, and rows by year.</summary>
/// <param name="KeySlots">The rows of papers, by key.</param>
/// <param name="TitleSlots">The numbers of entries among those of all listings, by title.</param>
/// <param name="IdSlots">The same by identifier, as items of such slots.</param>
/// <param name="CitationSlots">The numbers of entries, by citation key.</param>
/// <param name="Years">The years.</param>
/// <param name="ByYear">The rows of papers by date.</param>
/// <param name="ByKey">The rows of papers by home listing, then by key.</param>
internal sealed record CatalogIndexes(
    EquatableArray<int> KeySlots,
    EquatableArray<int> TitleSlots,
    EquatableArray<int> IdSlots,
    EquatableArray<int> CitationSlots,
    EquatableArray<YearRange> Years,
    EquatableArray<int> ByYear,
    EquatableArray<int> ByKey);

/// <summary>A year, and where its papers begin in <see cref="CatalogIndexes.ByYear"/>.</summary>
internal readonly record struct YearRange(int Year, int First);
