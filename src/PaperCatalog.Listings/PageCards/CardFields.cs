namespace PaperCatalog.Listings.PageCards;

/// <summary>What is read of a card so far: the fields of an <see cref="Entry"/>, which is made once all are there.</summary>
internal sealed class CardFields(ByteSpan span)
{
    /// <inheritdoc cref="Entry.Span"/>
    public ByteSpan Span { get; private set; } = span;

    /// <inheritdoc cref="Entry.Title"/>
    public ByteSpan? Title { get; set; }

    /// <inheritdoc cref="Entry.Abstract"/>
    public ByteSpan? Abstract { get; set; }

    /// <inheritdoc cref="Entry.AuthorCount"/>
    public Field<int>? AuthorCount { get; set; }

    /// <inheritdoc cref="Entry.Organization"/>
    public ByteSpan? Organization { get; set; }

    /// <inheritdoc cref="Entry.PublishedOn"/>
    public Field<PartialDate>? PublishedOn { get; set; }

    /// <inheritdoc cref="Entry.Upvotes"/>
    public Field<int>? Upvotes { get; set; }

    /// <inheritdoc cref="Entry.CommentCount"/>
    public Field<int>? CommentCount { get; set; }

    /// <inheritdoc cref="Entry.Url"/>
    public ByteSpan? Url { get; set; }

    /// <inheritdoc cref="Entry.ArxivId"/>
    public ByteSpan? ArxivId { get; set; }

    /// <inheritdoc cref="Entry.Doi"/>
    public ByteSpan? Doi { get; set; }

    /// <summary>Whether who wrote it is not known yet.</summary>
    public bool LacksPeople => AuthorCount is null && Organization is null;

    /// <summary>Says that the card goes on to a place further down.</summary>
    public void ExtendTo(int end) => Span = ByteSpan.FromBounds(Span.Start, end);

    /// <summary>The entry.</summary>
    public Entry ToEntry() => new()
    {
        Span = Span,
        Title = Title,
        Abstract = Abstract,
        AuthorCount = AuthorCount,
        Organization = Organization,
        PublishedOn = PublishedOn,
        Upvotes = Upvotes,
        CommentCount = CommentCount,
        Url = Url,
        ArxivId = ArxivId,
        Doi = Doi,
    };
}
