using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Naming;

namespace PaperCatalog.Listings.Catalogs;

/// <summary>A catalogue: the works that the entries of its listings are of, named and in order.</summary>
/// <remarks>Whatever shows a catalogue, or what is wrong with it, reads this value; nothing else merges or names.</remarks>
public sealed class CatalogBuild : IEquatable<CatalogBuild>
{
    private readonly int[] _firsts;
    private readonly Lazy<EquatableArray<Work>> _works;

    private CatalogBuild(EquatableArray<HomeWorks> homes)
    {
        Homes = homes;
        _firsts = new int[homes.Count + 1];
        for (var home = 0; home < homes.Count; home++)
            _firsts[home + 1] = _firsts[home] + homes[home].Works.Count;
        _works = new(() => Homes.SelectMany(home => home.Works).ToEquatableArray());
    }

    /// <summary>The works by the listing of their first entry, one part for each listing.</summary>
    public EquatableArray<HomeWorks> Homes { get; }

    /// <summary>The works, in the order of their first entries. The array is made when it is first asked for.</summary>
    public EquatableArray<Work> Works => _works.Value;

    /// <summary>The number of works.</summary>
    public int Count => _firsts[Homes.Count];

    /// <summary>The work at a place.</summary>
    public Work this[PaperPlace place] => Homes[place.Home].Works[place.Number];

    /// <summary>The number of a work among all, from 0, in the order of their first entries.</summary>
    public int NumberOf(PaperPlace place) => _firsts[place.Home] + place.Number;

    /// <summary>Merges the entries of the listings to works and names them.</summary>
    /// <param name="name">The name of the class whose members the papers become.</param>
    /// <param name="listings">What is known of the entries of each listing, in the order of the listings' paths.</param>
    /// <param name="choices">What the project chooses.</param>
    /// <param name="previous">
    /// An earlier build: what it found out is not found out again where it is still true. It changes nothing of the result.
    /// </param>
    public static CatalogBuild Build(
        string name,
        IReadOnlyList<EquatableArray<EntryFacts>> listings,
        CatalogChoices choices = default,
        CatalogBuild? previous = null)
    {
        var works = PaperMerger.Merge(
            [.. listings.Select(entries => entries.Select(entry => entry.Identity).ToEquatableArray())], choices.Merge);
        var dates = works.Select(work => work.MergeDates(place => FactsAt(place).PublishedOn)).ToArray();
        var keys = KeyAssigner.Assign([.. works.Select((work, i) => Request(work, dates[i]))], [name]);
        var homes = listings.Select(_ => new List<Work>()).ToArray();
        var papers = listings.Select(entries => new PaperPlace[entries.Count]).ToArray();
        for (var i = 0; i < works.Count; i++)
        {
            var home = works[i][0].Listing;
            foreach (var place in works[i])
                papers[place.Listing][place.Entry] = new PaperPlace(home, homes[home].Count);
            homes[home].Add(new Work(works[i], Name(keys[i]), dates[i]));
        }

        var parts = homes.Select((home, i) => new HomeWorks(home.ToEquatableArray(), new EquatableArray<PaperPlace>(papers[i]))).ToArray();
        if (previous is not null)
            Share(parts, previous);
        return new CatalogBuild(new EquatableArray<HomeWorks>(parts));

        EntryFacts FactsAt(EntryPlace place) => listings[place.Listing][place.Entry];

        WorkName Name(AssignedKey key) => new(
            key.Key, key.Wanted, key.IsWanted || key.Holder == AssignedKey.NoPaper ? null : works[key.Holder][0]) { Aliases = key.Aliases };

        KeyRequest Request(EquatableArray<EntryPlace> work, PartialDate? date)
        {
            var title = work.FirstThat(place => FactsAt(place).Identity.Title is { Length: > 0 } title ? title : null) ?? "";
            var isCited = choices.Keys == KeySource.Citation || KeyRule.SaysNothing(title);
            return new KeyRequest(title, date is { HasYear: true } known ? known.Year : null)
            {
                Name = work.FirstThat(place => FactsAt(place).Names.Name),
                CitationKey = isCited ? work.FirstThat(place => FactsAt(place).CitationKey) : null,
                Aliases = work.SelectMany(place => FactsAt(place).Names.Aliases).ToEquatableArray(),
            };
        }
    }

    /// <inheritdoc/>
    public bool Equals(CatalogBuild? other) => other is not null && Homes == other.Homes;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CatalogBuild);

    /// <inheritdoc/>
    public override int GetHashCode() => Homes.GetHashCode();

    private static void Share(HomeWorks[] parts, CatalogBuild previous)
    {
        for (var i = 0; i < parts.Length && i < previous.Homes.Count; i++)
        {
            if (parts[i] == previous.Homes[i])
                parts[i] = previous.Homes[i];
        }
    }
}
