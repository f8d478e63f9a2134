using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Models;

/// <summary>What of an entry goes into the documentation of a member.</summary>
/// <param name="Title">Its title; empty where it has none.</param>
/// <param name="Line">The line that it starts at, from 1.</param>
/// <param name="People">The first of its authors, as many as are shown.</param>
/// <param name="AuthorCount">The number of its authors.</param>
/// <param name="Organization">The organisation that stands for them.</param>
/// <param name="Venue">What it appeared in.</param>
/// <param name="PublishedOn">Its date.</param>
/// <param name="Summary">The first sentences of its abstract.</param>
/// <param name="Url">Its link.</param>
internal sealed record EntryDoc(
    string Title,
    int Line,
    EquatableArray<string> People,
    int? AuthorCount,
    string? Organization,
    string? Venue,
    PartialDate? PublishedOn,
    string? Summary,
    string? Url)
{
    /// <summary>How many people are shown by name.</summary>
    public const int MaxPeople = 3;

    /// <summary>Where a paper stands, <c>papers.bib(41)</c>: the first of its appearances.</summary>
    public EquatableArray<string> Places { get; init; }
}
