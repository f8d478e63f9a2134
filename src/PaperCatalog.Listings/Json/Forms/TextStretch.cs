namespace PaperCatalog.Listings.Json.Forms;

/// <summary>A stretch of a text that may itself be decoded.</summary>
internal readonly record struct TextStretch(Utf8Text Text, ByteSpan Span)
{
    /// <summary>Its bytes.</summary>
    public ReadOnlySpan<byte> Bytes => Text.Slice(Span);

    /// <summary>What it has from a place on.</summary>
    public TextStretch From(int start) => this with { Span = WhiteSpace.Trim(Text, ByteSpan.FromBounds(Span.Start + start, Span.End)) };

    /// <summary>What it has before a place.</summary>
    public TextStretch Before(int end) => this with { Span = WhiteSpace.Trim(Text, new ByteSpan(Span.Start, end)) };
}
