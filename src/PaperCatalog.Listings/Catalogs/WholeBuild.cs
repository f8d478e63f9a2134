using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Naming;

namespace PaperCatalog.Listings.Catalogs;

/// <summary>Makes a catalogue from its listings alone.</summary>
internal static class WholeBuild
{
    /// <summary>The parts of the catalogue, and what was found out on the way.</summary>
    public static (HomeWorks[] Homes, BuildState State) Make(
        string name, EquatableArray<EntryFacts>[] listings, CatalogChoices choices)
    {
        var merged = listings.Length == 1 && choices.Merge == MergeMode.Work
            ? ListingMerge.Of(listings[0])
            : PaperMerger.Merge(
                Array.ConvertAll(listings, listing => listing.Count),
                [.. listings.SelectMany(listing => listing, (_, entry) => entry.Identity)],
                choices.Merge);
        var facts = new WorkFacts(place => listings[place.Listing][place.Entry], choices.Keys);
        var works = merged.Works;
        var dates = new PartialDate?[works.Count];
        var requests = new KeyRequest[works.Count];
        Batches.Run(works.Count, (start, end) =>
        {
            for (var i = start; i < end; i++)
            {
                dates[i] = facts.DateOf(works[i]);
                requests[i] = facts.RequestOf(works[i], dates[i]);
            }
        });

        var names = KeyAssigner.Reserve([name], works.Count);
        var keys = KeyAssigner.Assign(requests, names);
        var named = new Work[works.Count];
        for (var i = 0; i < named.Length; i++)
            named[i] = new Work(works[i], WorkName.Of(keys[i], holder => works[holder][0]), dates[i]);
        var state = new BuildState(
            name, choices, listings, merged with { Works = default }, merged.Keys is { } files ? new EditedKeys(files) : null, new EditedNames(names));
        return (Part(named, listings), state);
    }

    private static HomeWorks[] Part(Work[] works, EquatableArray<EntryFacts>[] listings)
    {
        var papers = Array.ConvertAll(listings, listing => new PaperPlace[listing.Count]);
        var later = Array.ConvertAll(listings, _ => new List<LaterEntry>());
        var homes = new HomeWorks[listings.Length];
        var next = 0;
        for (var home = 0; home < homes.Length; home++)
        {
            var first = next;
            for (; next < works.Length && works[next].Appearances[0].Listing == home; next++)
            {
                var places = works[next].Appearances.AsSpan();
                for (var i = 0; i < places.Length; i++)
                {
                    papers[places[i].Listing][places[i].Entry] = new PaperPlace(home, next - first);
                    if (i > 0)
                        later[places[i - 1].Listing].Add(new LaterEntry(places[i - 1].Entry, places[i]));
                }
            }

            // Entries of works that are at home here can be in later listings only, so those of this one are all known now.
            later[home].Sort((left, right) => left.Entry.CompareTo(right.Entry));
            homes[home] = new HomeWorks(
                new EquatableArray<Work>(works.AsSpan(first, next - first).ToArray()),
                new EquatableArray<PaperPlace>(papers[home]),
                later[home].ToEquatableArray());
        }

        return homes;
    }
}
