namespace PaperCatalog.Listings.Works.Places;

/// <summary>Where a work was published, as an entry writes it; empty where it says nothing.</summary>
/// <param name="Venue">The journal, or the volume that it is a part of.</param>
/// <param name="Volume">The volume.</param>
/// <param name="Issue">The issue.</param>
/// <param name="Pages">The pages, or the number of the article.</param>
/// <param name="Year">The year; 0 where it is not known.</param>
public readonly record struct PublicationPlace(string? Venue, string? Volume, string? Issue, string? Pages, int Year);
