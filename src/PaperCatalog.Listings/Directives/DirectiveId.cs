namespace PaperCatalog.Listings.Directives;

/// <summary>A rule that a directive names.</summary>
/// <param name="Id">Its identifier as the rule itself spells it, or <see cref="DirectiveRules.AllWord"/>.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct DirectiveId(string Id, ByteSpan Span);
