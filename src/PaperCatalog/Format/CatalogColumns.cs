namespace PaperCatalog.Format;

/// <summary>The columns of <see cref="CatalogTable.Listings"/>.</summary>
internal static class ListingColumn
{
    /// <summary>How many papers are at home in the listings before it.</summary>
    public const int Papers = 0;

    /// <summary>The number of columns.</summary>
    public const int Count = 1;

    /// <summary>The columns in order.</summary>
    public const string About = "papers at home in the listings before";
}

/// <summary>The columns of <see cref="CatalogTable.Indexes"/>.</summary>
internal static class IndexColumn
{
    /// <summary>The number of slots.</summary>
    public const int Slots = 0;

    /// <summary>The number of shards that they are in.</summary>
    public const int Shards = 1;

    /// <summary>The number of listings, the same in all rows.</summary>
    public const int Listings = 2;

    /// <summary>The number of columns.</summary>
    public const int Count = 3;

    /// <summary>The columns in order.</summary>
    public const string About = "of the indexes by key, title, identifier and citation key: slots; shards; the number of listings";
}

/// <summary>The one column of the tables of slots.</summary>
/// <remarks>
/// A slot that is not free holds the number of a paper or an entry in its listing, and the listing: <c>number * listings + listing</c>.
/// </remarks>
internal static class SlotColumn
{
    /// <summary>What a slot holds; nothing where it is free.</summary>
    public const int Item = 0;

    /// <summary>The number of columns.</summary>
    public const int Count = 1;

    /// <summary>The columns of the tables in order.</summary>
    public const string About =
        "slots by the hash of a key (a paper), a title, an identifier (twice the entry, and one more where that is a DOI),\n" +
        "a citation key (an entry): number * listings + listing";

    /// <summary>The number in an item of <see cref="IndexTable.Ids"/>.</summary>
    public static int IdNumber(int entry, bool isDoi) => (entry * 2) + (isDoi ? 1 : 0);

    /// <summary>What such a number says.</summary>
    public static int EntryOfId(int number, out bool isDoi)
    {
        isDoi = number % 2 != 0;
        return number / 2;
    }
}
