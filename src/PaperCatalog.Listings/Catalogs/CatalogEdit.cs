using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Naming;
using PaperCatalog.Listings.Works;

namespace PaperCatalog.Listings.Catalogs;

/// <summary>Makes a catalogue from an earlier one of which a few entries were edited, one after another.</summary>
/// <remarks>
/// An edit of one entry nearly always changes one work and leaves the entries of all works and the names of all others as they are. Where
/// it does not, or where that does not show from the few entries and names that the edit can touch, everything is made anew.
/// </remarks>
internal sealed class CatalogEdit : IEntryWorks
{
    // Files and names are asked with what was edited since in mind. An editor edits one entry, again and again.
    private const int MostEdits = 64;

    private readonly CatalogBuild _before;
    private readonly EquatableArray<EntryFacts>[] _listings;
    private readonly List<EntryPlace> _open;
    private readonly WorkFacts _facts;
    private readonly Dictionary<int, Work[]> _works = [];
    private BuildState _state;

    private CatalogEdit(CatalogBuild before, EquatableArray<EntryFacts>[] listings, List<EntryPlace> edited)
    {
        (_before, _listings, _open, _state) = (before, listings, [.. edited], before.State);
        _facts = new WorkFacts(FactsAt, _state.Choices.Keys);
    }

    /// <summary>The catalogue; <see langword="null"/> where it has to be made anew.</summary>
    /// <param name="before">The earlier one, of the same name and choices.</param>
    /// <param name="listings">What is known of the entries now.</param>
    public static CatalogBuild? TryMake(CatalogBuild before, EquatableArray<EntryFacts>[] listings)
    {
        var edited = FactChanges.Find(before.State.Listings, listings, MostEdits);
        if (edited is null || edited.Count > MostEdits)
            return null;
        var edit = new CatalogEdit(before, listings, edited);
        return edited.TrueForAll(edit.TryEdit) ? edit.ToBuild() : null;
    }

    /// <inheritdoc/>
    public WorkRecord RecordAt(EntryPlace place) => FactsAt(place).Identity.Record;

    /// <inheritdoc/>
    public EquatableArray<EntryPlace> WorkOf(EntryPlace place) => _before[PaperOf(place)].Appearances;

    private PaperPlace PaperOf(EntryPlace place) => _before.Homes[place.Listing].Papers[place.Entry];

    private EntryFacts FactsAt(EntryPlace place) =>
        (_open.Contains(place) ? _state.Listings : _listings)[place.Listing][place.Entry];

    private bool TryEdit(EntryPlace place)
    {
        var paper = PaperOf(place);
        var work = (_works.TryGetValue(paper.Home, out var works) ? works : null)?[paper.Number] ?? _before[paper];
        var was = FactsAt(place);
        var asked = _facts.RequestOf(work.Appearances, work.PublishedOn);
        _open.Remove(place);
        if (!TryKeepWorks(place, was.Identity, FactsAt(place).Identity))
            return false;
        var date = _facts.DateOf(work.Appearances);
        var request = _facts.RequestOf(work.Appearances, date);
        var name = work.Name;
        if (request != asked && !TryName(_before.NumberOf(paper), request, ref name))
            return false;
        Set(paper, work, work with { Name = name, PublishedOn = date });
        return _state.Names.Count <= MostEdits && !(_state.Keys?.Count > MostEdits);
    }

    private bool TryKeepWorks(EntryPlace place, EntryIdentity before, EntryIdentity after)
    {
        if (_state.Keys is not { } keys || before.Equals(after))
            return true;
        if (!new EntryEdit(_state.Merged, keys, this).KeepsWorks(place, before.Record, after.Record))
            return false;
        _state = _state with { Keys = keys.With(_state.Merged.NumberOf(place), MergeKeys.KeysOf(after.Record)) };
        return true;
    }

    private bool TryName(int number, KeyRequest request, ref WorkName name)
    {
        if (_state.Names.TryRename(number, [name.Key, .. name.Aliases], request, out var key) is not { } names)
            return false;
        _state = _state with { Names = names };
        name = WorkName.Of(key, holder => _before[_before.PlaceOf(holder)].Appearances[0]);
        return true;
    }

    private void Set(PaperPlace paper, Work before, Work after)
    {
        if (before == after)
            return;
        if (!_works.TryGetValue(paper.Home, out var works))
            _works.Add(paper.Home, works = _before.Homes[paper.Home].Works.AsSpan().ToArray());
        works[paper.Number] = after;
    }

    private CatalogBuild ToBuild()
    {
        var homes = _before.Homes;
        if (_works.Count > 0)
        {
            homes = homes
                .Select((home, i) => _works.TryGetValue(i, out var works) ? home with { Works = new EquatableArray<Work>(works) } : home)
                .ToEquatableArray();
        }

        return new CatalogBuild(homes, _before.Numbers, _state with { Listings = _listings });
    }
}
