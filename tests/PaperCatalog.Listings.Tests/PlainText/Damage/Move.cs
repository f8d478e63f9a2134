namespace PaperCatalog.Listings.Tests.PlainText.Damage;

/// <summary>How far what is below a damage moves.</summary>
internal readonly record struct Move(int Bytes, int Lines)
{
    /// <summary><paramref name="entry"/> as it should be found there.</summary>
    public Entry Apply(Entry entry) => entry with
    {
        Span = Apply(entry.Span),
        Line = entry.Line + Lines,
        Title = Apply(entry.Title),
        Abstract = Apply(entry.Abstract),
        AuthorCount = Apply(entry.AuthorCount),
        Organization = Apply(entry.Organization),
        PublishedOn = Apply(entry.PublishedOn),
        Upvotes = Apply(entry.Upvotes),
        CommentCount = Apply(entry.CommentCount),
        Url = Apply(entry.Url),
        ArxivId = Apply(entry.ArxivId),
        Doi = Apply(entry.Doi),
        Links = entry.Links.Select(Apply).ToEquatableArray(),
    };

    private ByteSpan Apply(ByteSpan span) => span with { Start = span.Start + Bytes };

    private ByteSpan? Apply(ByteSpan? span) => span is { } some ? Apply(some) : null;

    private Field<T>? Apply<T>(Field<T>? field) => field is { } some ? some with { Span = Apply(some.Span) } : null;
}
