namespace PaperCatalog.Listings.Works.Titles;

/// <summary>
/// What a title says that its text is beside what it is about: an erratum is another work than the article that it corrects.
/// </summary>
[Flags]
internal enum TitleGenres
{
    /// <summary>It says nothing of the sort.</summary>
    None = 0,

    /// <summary>A correction of another work.</summary>
    Erratum = 1,

    /// <summary>The withdrawal of another work.</summary>
    Retraction = 2,

    /// <summary>An answer, to a comment or to another work.</summary>
    Reply = 4,

    /// <summary>A comment on another work.</summary>
    Comment = 8,

    /// <summary>The word of an editor.</summary>
    Editorial = 16,

    /// <summary>The plan of a study, which is published before its outcome.</summary>
    Protocol = 32,
}
