namespace PaperCatalog.Listings.Tests.Repeats;

/// <summary>An entry for a listing that a test writes.</summary>
internal sealed record WrittenEntry(string? Title, string? Abstract = null)
{
    public PartialDate? Date { get; init; }

    public int? AuthorCount { get; init; }

    public string[] Names { get; init; } = [];

    public int? Upvotes { get; init; }

    public int? CommentCount { get; init; }

    public string? ArxivId { get; init; }

    public string? Doi { get; init; }
}
