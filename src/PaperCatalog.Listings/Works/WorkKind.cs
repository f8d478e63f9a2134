namespace PaperCatalog.Listings.Works;

/// <summary>As what an entry shows its work.</summary>
internal enum WorkKind
{
    /// <summary>The entry does not tell.</summary>
    Unknown,

    /// <summary>A preprint, a report or another text without a publisher: its publication is the same work.</summary>
    Draft,

    /// <summary>A thesis, which an article of the same title goes back to.</summary>
    Thesis,

    /// <summary>A whole book, of which each edition is a work.</summary>
    Book,

    /// <summary>A part of a book or of a volume of proceedings.</summary>
    Part,

    /// <summary>An article of a journal.</summary>
    Article,
}
