namespace PaperCatalog.Format;

/// <summary>
/// The fields that stand in <see cref="ListingTable.Fields"/>, by number: what few entries or few listings have, so that a column
/// for each would be empty mostly. The numbers are fixed, new fields come last.
/// </summary>
internal static class FieldNumber
{
    /// <summary>What the work is in or appeared in: journal, proceedings, book, else series.</summary>
    public const int Venue = 0;

    /// <summary>The volume.</summary>
    public const int Volume = 1;

    /// <summary>The issue of a journal, or the number of a report, a patent or a work in a series.</summary>
    public const int Issue = 2;

    /// <summary>The pages, with an en dash between two.</summary>
    public const int Pages = 3;

    /// <summary>The publisher; of a thesis or a report the institution.</summary>
    public const int Publisher = 4;

    /// <summary>The language, as the listing says it.</summary>
    public const int Language = 5;

    /// <summary>A note.</summary>
    public const int Note = 6;

    /// <summary>The ISBN.</summary>
    public const int Isbn = 7;

    /// <summary>The ISSN.</summary>
    public const int Issn = 8;

    /// <summary>The number in PubMed.</summary>
    public const int PubMedId = 9;

    /// <summary>The primary category of arXiv, <c>cs.LG</c>.</summary>
    public const int ArxivCategory = 10;

    /// <summary>A keyword: of these an entry can have several.</summary>
    public const int Keyword = 11;

    /// <summary>The first number of those that name a field as its listing does: the names are in <see cref="ListingTable.Strings"/>.</summary>
    public const int FirstOther = 32;
}
