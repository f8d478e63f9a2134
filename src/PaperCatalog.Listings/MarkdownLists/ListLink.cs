namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>A link of an item beside that of its title.</summary>
/// <param name="Label">What its text or the word before it says it is.</param>
/// <param name="Name">That word as fields are called.</param>
/// <param name="Target">Where it leads.</param>
/// <param name="Kind">What that is, by its address.</param>
internal readonly record struct ListLink(LabelKind Label, string? Name, ByteSpan Target, LinkKind Kind);
