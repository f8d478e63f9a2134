using PaperCatalog.Listings.Merging;

namespace PaperCatalog.Listings.Repeats.Conflicts;

/// <summary>What a field of two entries of one work says, where that cannot both be true.</summary>
/// <param name="Here">What the later entry says, for a message.</param>
/// <param name="There">What the first entry says.</param>
internal readonly record struct FieldConflict(string Here, string There);

/// <summary>A field as an entry of a work states it.</summary>
/// <param name="Place">The place of the entry.</param>
/// <param name="Text">The text of its listing.</param>
/// <param name="Entry">The entry.</param>
/// <param name="Span">Where the field stands.</param>
internal sealed record StatedField(EntryPlace Place, Utf8Text Text, Entry Entry, ByteSpan Span);
