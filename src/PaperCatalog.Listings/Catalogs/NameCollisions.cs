using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Catalogs;

/// <summary>Finds the papers of a catalogue that do not have the key that their title asks for.</summary>
internal static class NameCollisions
{
    /// <summary>The problems, at the title of the first entry of each such paper.</summary>
    public static IEnumerable<ListingProblem> Find(ListingSet listings, CatalogBuild build)
    {
        foreach (var work in build.Works)
        {
            if (work.Name.IsWanted)
                continue;
            var place = GetPlace(listings, work.Appearances[0]);
            RelatedPlace? holder = work.Name.Holder is { } first ? GetPlace(listings, first) : null;
            var holderName = holder is { } other
                ? "the paper at " + listings[other.Listing].Describe(other.Span)
                : "a member of the class";
            var problem = Problem.At(RuleTable.NameCollision, place.Span, work.Name.Wanted, holderName, work.Name.Key);
            yield return new ListingProblem(place.Listing, problem with { Related = holder });
        }
    }

    private static RelatedPlace GetPlace(ListingSet listings, EntryPlace first)
    {
        var entry = listings.EntryAt(first);
        return new RelatedPlace(first.Listing, listings.TextAt(first).GetSource(entry.Title ?? entry.Span));
    }
}
