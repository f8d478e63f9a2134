using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Naming;

namespace PaperCatalog.Listings.Catalogs;

/// <summary>A catalogue: the works that the entries of its listings are of, named and in order.</summary>
/// <remarks>
/// Whatever shows a catalogue, or what is wrong with it, reads this value; nothing else merges or names. Two are equal where their works
/// are, whatever they were made of.
/// </remarks>
public sealed class CatalogBuild : IEquatable<CatalogBuild>
{
    private readonly Lazy<EquatableArray<Work>> _works;

    /// <summary>A catalogue of parts.</summary>
    internal CatalogBuild(EquatableArray<HomeWorks> homes, PartNumbers numbers, BuildState state)
    {
        (Homes, Numbers, State) = (homes, numbers, state);
        _works = new(() => Homes.SelectMany(home => home.Works).ToEquatableArray());
    }

    /// <summary>The works by the listing of their first entry, one part for each listing.</summary>
    public EquatableArray<HomeWorks> Homes { get; }

    /// <summary>The works, in the order of their first entries. The array is made when it is first asked for.</summary>
    public EquatableArray<Work> Works => _works.Value;

    /// <summary>The number of works.</summary>
    public int Count => Numbers.Count;

    /// <summary>The numbers of the works.</summary>
    internal PartNumbers Numbers { get; }

    /// <summary>What it was made of.</summary>
    internal BuildState State { get; }

    /// <summary>The work at a place.</summary>
    public Work this[PaperPlace place] => Homes[place.Home].Works[place.Number];

    /// <summary>The number of a work among all, from 0, in the order of their first entries.</summary>
    public int NumberOf(PaperPlace place) => Numbers[place.Home, place.Number];

    /// <summary>The place of the work of a number.</summary>
    public PaperPlace PlaceOf(int number)
    {
        var (home, work) = Numbers.Find(number);
        return new PaperPlace(home, work);
    }

    /// <summary>The place of the work that has a name, as its key or as an old one; <see langword="null"/> where none has.</summary>
    public PaperPlace? Find(string name)
    {
        // Case does not tell taken names apart, but keys have one.
        if (State.Names.Find(name, AssignedKey.NoPaper) is not { Paper: not AssignedKey.NoPaper and var number })
            return null;
        var place = PlaceOf(number);
        var names = this[place].Name;
        return names.Key == name || names.Aliases.Contains(name) ? place : null;
    }

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
        EquatableArray<EntryFacts>[] facts = [.. listings];
        if (previous?.IsOf(name, choices) == true)
        {
            if (previous.State.AreBefore(facts, out var kept) && kept == facts.Length)
                return previous;
            if (CatalogEdit.TryMake(previous, facts) is { } edited)
                return edited;
        }

        var (homes, state) = WholeBuild.Make(name, facts, choices);
        for (var i = 0; i < homes.Length && i < previous?.Homes.Count; i++)
            homes[i] = Share(homes[i], previous.Homes[i]);
        return new CatalogBuild(
            new EquatableArray<HomeWorks>(homes), new PartNumbers(Array.ConvertAll(homes, home => home.Works.Count)), state);
    }

    /// <inheritdoc/>
    public bool Equals(CatalogBuild? other) => other is not null && Homes == other.Homes;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CatalogBuild);

    /// <inheritdoc/>
    public override int GetHashCode() => Homes.GetHashCode();

    /// <summary>Whether it is one of a class, made in that way.</summary>
    internal bool IsOf(string name, CatalogChoices choices) => State.Name == name && State.Choices == choices;

    private static HomeWorks Share(HomeWorks made, HomeWorks known) => made == known
        ? known
        : new HomeWorks(Share(made.Works, known.Works), Share(made.Papers, known.Papers), Share(made.Later, known.Later));

    private static EquatableArray<T> Share<T>(EquatableArray<T> made, EquatableArray<T> known) => made == known ? known : made;
}
