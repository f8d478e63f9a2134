using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Naming;

namespace PaperCatalog.Listings.Catalogs;

/// <summary>What the entries of a work say together of its date and its name.</summary>
internal sealed class WorkFacts
{
    private readonly KeySource _keys;
    private readonly Func<EntryPlace, EntryFacts> _factsAt;
    private readonly Func<EntryPlace, PartialDate?> _dateAt;

    /// <summary>Works of entries.</summary>
    /// <param name="factsAt">What is known of an entry.</param>
    /// <param name="keys">What keys are made of.</param>
    public WorkFacts(Func<EntryPlace, EntryFacts> factsAt, KeySource keys)
    {
        (_factsAt, _keys) = (factsAt, keys);
        _dateAt = place => factsAt(place).PublishedOn;
    }

    /// <summary>Its date.</summary>
    public PartialDate? DateOf(EquatableArray<EntryPlace> work) => work.MergeDates(_dateAt);

    /// <summary>What its key is made from.</summary>
    public KeyRequest RequestOf(EquatableArray<EntryPlace> work, PartialDate? date)
    {
        var facts = work.Count == 1 ? [_factsAt(work[0])] : Array.ConvertAll(work.AsSpan().ToArray(), place => _factsAt(place));
        var titled = Array.Find(facts, entry => entry.Identity.Title.Length > 0).Identity;
        var title = titled?.Title ?? "";
        var isCited = _keys == KeySource.Citation || titled is null || KeyRule.SaysNothing(title, titled.Record.ShortName);
        return new KeyRequest(title, date is { HasYear: true } known ? known.Year : null)
        {
            ShortName = _keys == KeySource.Citation ? null : titled?.Record.ShortName,
            Name = Array.Find(facts, entry => entry.Names.Name is not null).Names.Name,
            CitationKey = isCited ? Array.Find(facts, entry => entry.CitationKey is not null).CitationKey : null,
            Aliases = JoinAliases(facts),
        };
    }

    private static EquatableArray<string> JoinAliases(EntryFacts[] facts) =>
        Array.Exists(facts, entry => entry.Names.Aliases.Count > 0) ? facts.SelectMany(entry => entry.Names.Aliases).ToEquatableArray() : default;
}
