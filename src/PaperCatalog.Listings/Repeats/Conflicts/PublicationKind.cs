namespace PaperCatalog.Listings.Repeats.Conflicts;

/// <summary>As what an entry shows its work: a preprint, a report and the paper each have a date of their own.</summary>
internal enum PublicationKind
{
    /// <summary>The entry does not tell.</summary>
    Unknown,

    /// <summary>A preprint.</summary>
    Preprint,

    /// <summary>A report, a thesis or another text without a publisher.</summary>
    Report,

    /// <summary>A paper of a conference, or another part of a book.</summary>
    PartOfBook,

    /// <summary>An article of a journal.</summary>
    Article,

    /// <summary>A book.</summary>
    Book,

    /// <summary>Something with a DOI of a publisher.</summary>
    Published,
}
