namespace PaperCatalog.Listings.Tables.Syntax;

/// <summary>A cell of a row.</summary>
/// <param name="Span">What is in it, without the quotes and the white space around it.</param>
/// <param name="IsQuoted">Whether it stands in quotes, so that a quote in it is written twice and it can have line breaks.</param>
internal readonly record struct TableCell(ByteSpan Span, bool IsQuoted)
{
    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => Span.IsEmpty;
}
