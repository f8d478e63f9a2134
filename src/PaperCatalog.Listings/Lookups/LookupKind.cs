namespace PaperCatalog.Listings.Lookups;

/// <summary>What code looks a paper up by.</summary>
public enum LookupKind
{
    /// <summary>Its key, the name of its member.</summary>
    Key,

    /// <summary>The key that a bibliography cites it by.</summary>
    CitationKey,

    /// <summary>An arXiv identifier or a DOI.</summary>
    Identifier,

    /// <summary>Its title.</summary>
    Title,
}
