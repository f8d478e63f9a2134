namespace PaperCatalog.Listings.Directives;

/// <summary>What a directive can be for.</summary>
internal enum DirectiveTargetKind
{
    /// <summary>The whole listing.</summary>
    Listing,

    /// <summary>An entry.</summary>
    Entry,

    /// <summary>A line outside of every entry.</summary>
    Line,
}
