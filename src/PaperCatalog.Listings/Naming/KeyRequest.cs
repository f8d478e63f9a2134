namespace PaperCatalog.Listings.Naming;

/// <summary>What a paper's key is made from.</summary>
public readonly record struct KeyRequest
{
    /// <summary>Creates a request.</summary>
    public KeyRequest(string title, int? year)
    {
        Title = title;
        Year = year;
    }

    /// <summary>The title of the paper.</summary>
    public string Title { get; }

    /// <summary>The year of its publication, where known: it tells papers of one title apart.</summary>
    public int? Year { get; }

    /// <summary>The short key of the title (<see cref="KeyRule.Short"/>), where it was made before.</summary>
    internal string? ShortName { get; init; }

    /// <summary>The name that somebody chose for it, a valid one; <see langword="null"/> to make one of the title.</summary>
    public string? Name { get; init; }

    /// <summary>The citation key that its key is made of; <see langword="null"/> to make one of the title.</summary>
    public string? CitationKey { get; init; }

    /// <summary>Old names that it is to keep, valid ones.</summary>
    public EquatableArray<string> Aliases { get; init; }
}
