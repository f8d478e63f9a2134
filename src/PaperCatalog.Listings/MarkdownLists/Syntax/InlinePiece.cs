namespace PaperCatalog.Listings.MarkdownLists.Syntax;

/// <summary>A piece of a line of Markdown.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">All of it.</param>
/// <param name="Text">Its text, as it is written.</param>
/// <param name="Target">Where a link leads.</param>
/// <param name="Style">How it looks.</param>
internal readonly record struct InlinePiece(InlineKind Kind, ByteSpan Span, ByteSpan Text, ByteSpan Target, InlineStyle Style)
{
    /// <summary>Whether it is bold.</summary>
    public bool IsBold => (Style & InlineStyle.Bold) != 0;

    /// <summary>Whether it is in italics.</summary>
    public bool IsItalic => (Style & InlineStyle.Italic) != 0;

    /// <summary>Whether it is code, in which no sign means anything.</summary>
    public bool IsCode => (Style & InlineStyle.Code) != 0;

    /// <summary>Text of a style.</summary>
    public static InlinePiece OfText(ByteSpan span, InlineStyle style) => new(InlineKind.Text, span, span, default, style);
}
