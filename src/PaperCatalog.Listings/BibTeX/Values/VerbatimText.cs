using System.Text;

namespace PaperCatalog.Listings.BibTeX;

/// <summary>A text and where it is.</summary>
/// <param name="Text">The text.</param>
/// <param name="Span">Where it is: in the listing, or decoded behind it.</param>
internal readonly record struct VerbatimText(string Text, ByteSpan Span)
{
    /// <summary>Where some of its characters are.</summary>
    public ByteSpan Slice(int start, int length) => new(
        Span.Start + Encoding.UTF8.GetByteCount(Text.Substring(0, start)),
        Encoding.UTF8.GetByteCount(Text.Substring(start, length)));
}
