namespace PaperCatalog.Listings.Works.Comparing;

/// <summary>What two entries say of one thing.</summary>
internal enum Agreement
{
    /// <summary>One of them says nothing.</summary>
    None,

    /// <summary>The same.</summary>
    Same,

    /// <summary>Something else.</summary>
    Other,
}
