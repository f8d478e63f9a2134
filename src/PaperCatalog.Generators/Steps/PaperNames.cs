using PaperCatalog.Generators.Models;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Naming;

namespace PaperCatalog.Generators.Steps;

/// <summary>A paper and its name.</summary>
/// <param name="Appearances">Its entries in order.</param>
/// <param name="Name">Its key, and the one that its title asks for.</param>
internal sealed record NamedPaper(EquatableArray<EntryPlace> Appearances, AssignedKey Name);

/// <summary>Merges the entries of listings to papers and names these.</summary>
internal static class PaperNames
{
    /// <summary>The papers in order of first appearance.</summary>
    /// <param name="listings">The entries of each listing, in the order of the listings' paths.</param>
    /// <param name="type">The class whose members the papers become.</param>
    public static List<NamedPaper> Assign(List<EquatableArray<EntryFacts>> listings, string type)
    {
        var works = PaperMerger.Merge(listings.ConvertAll(entries => entries.Select(entry => entry.Identity).ToEquatableArray()));
        var names = KeyAssigner.Assign(works.Select(work => GetRequest(listings, work)).ToList(), [type]);
        return [.. works.Select((work, i) => new NamedPaper(work, names[i]))];
    }

    private static KeyRequest GetRequest(List<EquatableArray<EntryFacts>> listings, EquatableArray<EntryPlace> work)
    {
        var facts = work.Select(place => listings[place.Listing][place.Entry]).ToList();
        var title = facts.Select(entry => entry.Identity.Title).FirstOrDefault(text => text.Length > 0) ?? "";
        var date = PaperFacts.GetDate(facts.Select(entry => entry.PublishedOn));
        return new KeyRequest(title, date is { HasYear: true } ? date.Value.Year : null);
    }
}
