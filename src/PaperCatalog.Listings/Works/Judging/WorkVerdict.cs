namespace PaperCatalog.Listings.Works.Judging;

/// <summary>Whether two entries are of one work.</summary>
internal enum WorkVerdict
{
    /// <summary>Nothing says so.</summary>
    Unknown,

    /// <summary>They are of two works, however much is the same.</summary>
    Apart,

    /// <summary>They are two versions of a work that are kept apart: the paper of a conference and the article, two editions, an erratum.</summary>
    Versions,

    /// <summary>They are probably of one, which a person has to see.</summary>
    Probable,

    /// <summary>They are of one.</summary>
    One,
}
