namespace PaperCatalog.Listings;

/// <summary>A value of an entry and the text that it was read from.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct Field<T>(T Value, ByteSpan Span);
