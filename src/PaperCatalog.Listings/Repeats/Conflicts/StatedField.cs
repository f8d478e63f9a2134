namespace PaperCatalog.Listings.Repeats;

/// <summary>A field as an entry of a work states it.</summary>
/// <param name="Place">The place of the entry.</param>
/// <param name="Text">The text of its listing.</param>
/// <param name="Entry">The entry.</param>
/// <param name="Span">Where the field stands.</param>
internal sealed record StatedField(EntryPlace Place, Utf8Text Text, Entry Entry, ByteSpan Span);
