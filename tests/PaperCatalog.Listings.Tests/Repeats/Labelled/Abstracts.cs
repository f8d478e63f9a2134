namespace PaperCatalog.Listings.Tests.Repeats.Labelled;

/// <summary>Where abstracts stand beside the titles of a labelled set.</summary>
internal enum Abstracts
{
    /// <summary>Nowhere: titles must do.</summary>
    None,

    /// <summary>Beside the first title of each pair.</summary>
    OneSide,

    /// <summary>Beside both: of one work with some words changed, of two works those of two real papers.</summary>
    BothSides,
}
