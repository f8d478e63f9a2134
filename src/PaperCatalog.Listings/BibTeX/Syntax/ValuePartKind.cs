namespace PaperCatalog.Listings.BibTeX;

/// <summary>What a part of a value is.</summary>
internal enum ValuePartKind
{
    /// <summary><c>{text}</c></summary>
    Braced,

    /// <summary><c>"text"</c></summary>
    Quoted,

    /// <summary><c>2023</c></summary>
    Number,

    /// <summary>The name of a string that the listing defines above.</summary>
    String,

    /// <summary><c>jan</c> to <c>dec</c>, where the listing defines no string of that name.</summary>
    Month,

    /// <summary>The name of a string that nothing defines.</summary>
    Undefined,
}
