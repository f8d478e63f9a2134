namespace PaperCatalog.Listings.Merging;

/// <summary>What tells whether two entries are of one work.</summary>
/// <param name="Title">The title; empty where the entry has none.</param>
/// <param name="ArxivId">The arXiv identifier without its version.</param>
/// <param name="Doi">The DOI.</param>
/// <param name="People">The words of its people's names; empty where it names none.</param>
public readonly record struct EntryIdentity(string Title, string? ArxivId, string? Doi, PeopleWords People = default)
{
    /// <summary>The identity of <paramref name="entry"/> of the listing with this text.</summary>
    public static EntryIdentity Of(Utf8Text text, Entry entry) => new(
        entry.Title is { } title ? text.GetString(title) : "",
        entry.ArxivId is { } arxiv ? text.GetString(arxiv) : null,
        entry.Doi is { } doi ? text.GetString(doi) : null,
        PeopleWords.Of(text, entry.AuthorNames));
}
