using PaperCatalog.Listings.Works;

namespace PaperCatalog.Listings.Merging;

/// <summary>The works of a catalogue as they are compared with one another.</summary>
internal sealed class ComparedWorks
{
    private readonly EquatableArray<EquatableArray<EntryPlace>> _works;
    private readonly IReadOnlyList<EquatableArray<EntryFacts>> _facts;
    private readonly WorkRecord[] _records;

    /// <summary>The works of listings.</summary>
    /// <param name="works">The places of their entries.</param>
    /// <param name="facts">What is known of the entries of each listing.</param>
    public ComparedWorks(EquatableArray<EquatableArray<EntryPlace>> works, IReadOnlyList<EquatableArray<EntryFacts>> facts)
    {
        (_works, _facts) = (works, facts);
        _records = [.. works.Select(Combine)];
        Series = SeriesTitles.Find(_records);
    }

    /// <summary>How many there are.</summary>
    public int Count => _records.Length;

    /// <summary>The titles of series among them.</summary>
    public SeriesTitles Series { get; }

    /// <summary>What the entries of a work say together.</summary>
    public WorkRecord this[int number] => _records[number];

    /// <summary>The places of the entries of a work.</summary>
    public EquatableArray<EntryPlace> PlacesOf(int number) => _works[number];

    /// <summary>What an entry says of its work.</summary>
    public EntryIdentity IdentityAt(EntryPlace place) => _facts[place.Listing][place.Entry].Identity;

    // The title of a work is that of the first entry that has one.
    private WorkRecord Combine(EquatableArray<EntryPlace> work)
    {
        if (work.Count == 1)
            return RecordAt(work[0]);
        var titled = work.FirstThat(place => RecordAt(place).Identity.Title.Length > 0 ? (EntryPlace?)place : null) ?? work[0];
        var record = RecordAt(titled);
        foreach (var place in work)
            record = place == titled ? record : record.With(RecordAt(place));
        return record;
    }

    private WorkRecord RecordAt(EntryPlace place) => IdentityAt(place).Record;
}
