namespace PaperCatalog.Listings.MarkdownLists.Syntax;

/// <summary>A block of Markdown.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">All of it, from its mark to its end.</param>
/// <param name="Content">What is behind its mark.</param>
/// <param name="Level">The level of a heading, and how far else a block is from the margin.</param>
internal readonly record struct Block(BlockKind Kind, ByteSpan Span, ByteSpan Content, int Level)
{
    /// <summary>Whether it is a line right below an item that nothing joins to it.</summary>
    public bool IsLoose { get; init; }

    /// <summary>Whether a blank line is above it.</summary>
    public bool IsBehindBlank { get; init; }
}
