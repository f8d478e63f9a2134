namespace PaperCatalog.Format.Writing;

/// <summary>An entry as <see cref="EntryTables"/> takes it: a text is its place, counted on behind the listing where it is decoded.</summary>
internal sealed class EntryRow
{
    /// <summary>The line, from 1.</summary>
    public int Line { get; init; }

    /// <summary>The title.</summary>
    public (int Start, int Length)? Title { get; init; }

    /// <summary>The paper's own name, in the title.</summary>
    public (int Start, int Length)? ShortName { get; init; }

    /// <summary>The abstract.</summary>
    public (int Start, int Length)? Abstract { get; init; }

    /// <summary>How many authors it says there are.</summary>
    public long? AuthorCount { get; init; }

    /// <summary>The date <c>yyyymmdd</c>.</summary>
    public int? Date { get; init; }

    /// <summary>The comments.</summary>
    public long? CommentCount { get; init; }

    /// <summary>The upvotes.</summary>
    public long? Upvotes { get; init; }

    /// <summary>The address.</summary>
    public (int Start, int Length)? Url { get; init; }

    /// <summary>The arXiv identifier.</summary>
    public (int Start, int Length)? ArxivId { get; init; }

    /// <summary>The DOI.</summary>
    public (int Start, int Length)? Doi { get; init; }

    /// <summary>The organization.</summary>
    public (int Start, int Length)? Organization { get; init; }

    /// <summary>The links of the abstract.</summary>
    public (int Start, int Length)[] Links { get; init; } = [];

    /// <summary>The names of the authors.</summary>
    public (int Start, int Length)[] Names { get; init; } = [];
}
