namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>
/// What a word says that stands before a text, or in place of one: <c>Authors: ...</c>, <c>[[pdf]](...)</c>,
/// <c>| Venue |</c>.
/// </summary>
internal enum LabelKind
{
    /// <summary>None of ours.</summary>
    None,

    /// <summary>The title.</summary>
    Title,

    /// <summary>The paper itself; above a column also its title.</summary>
    Paper,

    /// <summary>The people.</summary>
    People,

    /// <summary>Where it was published.</summary>
    Venue,

    /// <summary>When.</summary>
    Date,

    /// <summary>The abstract.</summary>
    Abstract,

    /// <summary>What somebody says of it.</summary>
    Note,

    /// <summary>Its keywords.</summary>
    Keywords,

    /// <summary>Code, data and whatever else goes with it; these are fields by their own names.</summary>
    Companion,
}
