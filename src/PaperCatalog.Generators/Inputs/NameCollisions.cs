using PaperCatalog.Generators.Steps;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Repeats;

namespace PaperCatalog.Generators.Inputs;

/// <summary>Finds papers that do not get the key that their titles ask for.</summary>
internal static class NameCollisions
{
    /// <summary>The problems (<see cref="ProblemKind.NameCollision"/>), in order of listing and place.</summary>
    /// <param name="listings">The listings of a catalogue in the order of their paths.</param>
    /// <param name="type">The class of the catalogue.</param>
    public static IEnumerable<ListingProblem> Find(IReadOnlyList<NamedReading> listings, string type)
    {
        var facts = listings.Select(listing => ListingSteps.GetFacts(listing.Reading, CancellationToken.None)).ToList();
        var papers = PaperNames.Assign(facts, type);
        foreach (var paper in papers.Where(paper => !paper.Name.IsWanted))
        {
            var place = GetPlace(listings, paper);
            RelatedPlace? holder = paper.Name.Holder >= 0 ? GetPlace(listings, papers[paper.Name.Holder]) : null;
            var holderName = holder is { } other
                ? "the paper at " + listings[other.Listing].Describe(other.Span)
                : "a member of the class";
            var problem = Problem.At(ProblemKind.NameCollision, place.Span, paper.Name.Wanted, holderName, paper.Name.Key);
            yield return new ListingProblem(place.Listing, problem with { Related = holder });
        }
    }

    private static RelatedPlace GetPlace(IReadOnlyList<NamedReading> listings, NamedPaper paper)
    {
        var first = paper.Appearances[0];
        var entry = listings[first.Listing].Reading.Entries[first.Entry];
        return new RelatedPlace(first.Listing, listings[first.Listing].Reading.Text.GetSource(entry.Title ?? entry.Span));
    }
}
