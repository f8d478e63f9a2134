namespace PaperCatalog.Listings.Repeats.Abstracts;

/// <summary>What two abstracts say about whether their papers are one work.</summary>
internal enum AbstractEvidence
{
    /// <summary>Nothing: one is missing or short, or they share some of their text.</summary>
    None,

    /// <summary>They are of different works.</summary>
    Different,

    /// <summary>They are nearly the same, so are the works, if the titles have something in common.</summary>
    Similar,

    /// <summary>They are the same but for some words: so are the works.</summary>
    Same,
}
