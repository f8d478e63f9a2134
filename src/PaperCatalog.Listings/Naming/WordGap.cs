namespace PaperCatalog.Listings.Naming;

/// <summary>What stands before a word of a title.</summary>
internal enum WordGap
{
    /// <summary>Nothing or a sign, as in <c>Zero-Shot</c>: both words are one.</summary>
    Joint,

    /// <summary>White space.</summary>
    Space,

    /// <summary>White space and a mark that ends a clause.</summary>
    Clause,
}
