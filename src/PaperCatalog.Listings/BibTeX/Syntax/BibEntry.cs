using PaperCatalog.Listings.BibTeX.DataModel;

namespace PaperCatalog.Listings.BibTeX.Syntax;

/// <summary>An entry as it stands: a type, a key and fields.</summary>
/// <param name="Span">From its <c>@</c> to its closing delimiter.</param>
/// <param name="Type">The name of its type as it stands.</param>
/// <param name="Known">Which type that is.</param>
/// <param name="Key">Its citation key; empty where it has none.</param>
/// <param name="FirstField">The number of its first field.</param>
/// <param name="FieldCount">How many fields it has.</param>
internal sealed record BibEntry(ByteSpan Span, ByteSpan Type, EntryType Known, ByteSpan Key, int FirstField, int FieldCount)
{
    /// <summary>Whether it is a work, and not data for other entries or a group of them.</summary>
    public bool IsWork => Known is not (EntryType.XData or EntryType.Set);
}
