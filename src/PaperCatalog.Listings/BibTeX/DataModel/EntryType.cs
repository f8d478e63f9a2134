namespace PaperCatalog.Listings.BibTeX.DataModel;

/// <summary>The types of entries that are told apart, under the names of BibLaTeX's data model.</summary>
internal enum EntryType
{
    /// <summary>A type of nobody's data model; it is read as <see cref="Misc"/>, as BibLaTeX does.</summary>
    Unknown,

    /// <summary>A type that BibLaTeX knows and asks nothing of.</summary>
    Other,

    Article,
    Book,
    BookInBook,
    Booklet,
    Collection,
    Dataset,
    InBook,
    InCollection,
    InProceedings,
    InReference,
    Manual,
    MastersThesis,
    Misc,
    MvBook,
    MvCollection,
    MvProceedings,
    MvReference,
    Online,
    Patent,
    Periodical,
    PhdThesis,
    Proceedings,
    Reference,
    Report,
    Set,
    Software,
    SuppBook,
    SuppCollection,
    SuppPeriodical,
    TechReport,
    Thesis,
    Unpublished,
    XData,
}
