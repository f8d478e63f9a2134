namespace PaperCatalog.Tests.Support;

/// <summary>One entry, as plain data. Entries with one key are appearances of one paper.</summary>
internal sealed record EntryData(string Key)
{
    public string? Title { get; init; }

    public string? ShortName { get; init; }

    public string? Abstract { get; init; }

    public int? AuthorCount { get; init; }

    public string? Organization { get; init; }

    /// <summary>yyyymmdd with 0 for what is missing.</summary>
    public int? Date { get; init; }

    public long? Upvotes { get; init; }

    public long? Comments { get; init; }

    public string? Url { get; init; }

    public string? Arxiv { get; init; }

    public string? Doi { get; init; }

    public string[] Links { get; init; } = [];

    public string[] Names { get; init; } = [];
}
