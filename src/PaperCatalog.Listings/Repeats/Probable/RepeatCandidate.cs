using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Repeats.Abstracts;
using PaperCatalog.Listings.Repeats.Titles;
using PaperCatalog.Listings.Works;

namespace PaperCatalog.Listings.Repeats.Probable;

/// <summary>A paper as it is compared with others.</summary>
/// <param name="Place">Its first entry that has a title.</param>
/// <param name="Form">That title.</param>
/// <param name="Record">What its entries say together of title, people, place and identifiers.</param>
internal sealed record RepeatCandidate(EntryPlace Place, TitleForm Form, WorkRecord Record)
{
    /// <summary>The first entry that has an abstract.</summary>
    public EntryPlace? Abstract { get; init; }

    /// <summary>The sketch of that abstract; empty where there is none.</summary>
    public uint[] Sketch { get; init; } = [];

    /// <summary>Whether all its entries were copied from pages.</summary>
    public bool IsOfPages { get; init; }

    /// <summary>Reads a paper, if an entry of it has a title.</summary>
    public static RepeatCandidate? Read(
        ComparedWorks works, int number, ListingSet listings, SketchedAbstracts sketches, TitleFormReader titles)
    {
        var work = works.PlacesOf(number);
        if (listings.FindFirst(work, entry => entry.Title) is not { } place)
            return null;
        var from = listings.FindFirst(work, entry => entry.Abstract);
        return new RepeatCandidate(place, titles.Read(works.IdentityAt(place).Title), works[number])
        {
            Abstract = from,
            Sketch = from is { } some ? sketches.At(some) : [],
            IsOfPages = AreAllOfPages(work, listings),
        };
    }
    private static bool AreAllOfPages(EquatableArray<EntryPlace> work, ListingSet listings)
    {
        foreach (var place in work.AsSpan())
        {
            if (!listings[place.Listing].Reading.Dialect.IsCapture)
                return false;
        }

        return true;
    }
}
