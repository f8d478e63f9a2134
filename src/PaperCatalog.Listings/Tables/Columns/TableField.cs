namespace PaperCatalog.Listings.Tables.Columns;

/// <summary>What a column of a table says of a paper.</summary>
internal enum TableField
{
    /// <summary>Something that no member is for.</summary>
    Other,

    Title,
    Abstract,

    /// <summary>The authors, their given names written out.</summary>
    WholeAuthors,
    Authors,
    AuthorCount,
    Editors,
    Organization,

    /// <summary>A date as exact as it is known.</summary>
    Date,
    Year,
    Month,
    Day,
    Type,
    CitationKey,
    Doi,
    Arxiv,
    ArxivCategory,

    /// <summary>A number that may be an identifier of the work, or of its row alone.</summary>
    Identifier,
    PubMedId,
    Url,
    Venue,
    Volume,
    Issue,
    Pages,
    FirstPage,
    LastPage,
    Publisher,
    Language,
    Note,
    Isbn,
    Issn,
    Keywords,
    Upvotes,

    /// <summary>How many comments there are, or what the authors say about the paper.</summary>
    Comments,

    /// <summary>Lines of a label and a value each, as Zotero keeps what it has no field for.</summary>
    Extra,
}
