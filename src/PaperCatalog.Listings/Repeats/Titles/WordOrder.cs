namespace PaperCatalog.Listings.Repeats;

/// <summary>The order of the words that two titles share.</summary>
internal enum WordOrder
{
    /// <summary>The same.</summary>
    Same,

    /// <summary>Two neighbours, or the parts of the title around a break, have changed places.</summary>
    Swapped,

    /// <summary>Another, so that the titles may say different things.</summary>
    Different,
}
