namespace PaperCatalog.Listings;

/// <summary>What has to be known to find what a rule reports, and what it is about.</summary>
public enum RuleScope
{
    /// <summary>One listing shows it, at an entry.</summary>
    Entry,

    /// <summary>One listing shows it, and it is about the listing as a whole or its directives.</summary>
    Listing,

    /// <summary>The listings of a catalogue show it together, at an entry.</summary>
    CatalogEntry,

    /// <summary>The listings of a catalogue show it together, and it is about one of them as a whole.</summary>
    CatalogListing,

    /// <summary>The options of the project or of a listing show it.</summary>
    Options,

    /// <summary>C# code that uses a catalogue shows it, at the code.</summary>
    Code,

    /// <summary>C# code shows it, at an entry of a listing.</summary>
    CodeEntry,
}
