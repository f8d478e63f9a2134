namespace PaperCatalog.Listings.BibTeX.Syntax;

/// <summary>A string that the listing defines: <c>@string{nips = "Advances in ..."}</c>.</summary>
internal sealed class BibString(BibField definition)
{
    /// <summary>Its definition.</summary>
    public BibField Definition { get; } = definition;

    /// <summary>Whether a value below uses it.</summary>
    public bool IsUsed { get; set; }
}
