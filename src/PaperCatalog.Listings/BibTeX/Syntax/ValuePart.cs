namespace PaperCatalog.Listings.BibTeX;

/// <summary>One of the parts that <c>#</c> joins to a value.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Its text without delimiters, or the name that stands for it.</param>
/// <param name="Number">Of a string the number of its definition, of a month the month from 1.</param>
internal readonly record struct ValuePart(ValuePartKind Kind, ByteSpan Span, int Number = 0)
{
    /// <summary>Whether the text stands here and is no name of it.</summary>
    public bool IsLiteral => Kind <= ValuePartKind.Number;
}
