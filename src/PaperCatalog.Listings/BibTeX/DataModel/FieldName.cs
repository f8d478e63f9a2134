namespace PaperCatalog.Listings.BibTeX.DataModel;

/// <summary>The fields whose values are looked into, under the names of BibLaTeX's data model.</summary>
internal enum FieldName
{
    /// <summary>A field of nobody's data model.</summary>
    Unknown,

    /// <summary>A field that is known and that nothing here reads.</summary>
    Other,

    Abstract,
    Author,
    BookTitle,
    CrossRef,
    Date,
    Day,
    Doi,
    Editor,
    EntrySet,
    Eprint,
    EprintType,
    HowPublished,
    Ids,
    Institution,
    Isbn,
    Issn,
    JournalTitle,
    Month,
    Number,
    Organization,
    Pages,
    Related,
    Subtitle,
    Title,
    Type,
    Url,
    Volume,
    XData,
    XRef,
    Year,
}
