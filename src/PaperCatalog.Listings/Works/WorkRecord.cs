using PaperCatalog.Listings.Naming;
using PaperCatalog.Listings.Works.People;
using PaperCatalog.Listings.Works.Places;
using PaperCatalog.Listings.Works.Titles;

namespace PaperCatalog.Listings.Works;

/// <summary>An entry, or several that are of one work, as they are compared with others.</summary>
internal sealed class WorkRecord
{
    private ulong[]? _keys;
    private string? _shortName;
    private WorkTitle? _title;
    private WorkPeople? _people;
    private WorkPlace? _place;

    /// <summary>The record of an entry.</summary>
    public WorkRecord(EntryIdentity identity)
    {
        Identity = identity;
        if (identity.Doi is not { } doi)
            return;
        var isOfPreprint = PreprintServers.Have(doi);
        Doi = isOfPreprint ? null : doi;
        PreprintDoi = isOfPreprint ? doi : null;
    }

    /// <summary>What the entry says, and what others of its work add.</summary>
    public EntryIdentity Identity { get; }

    /// <summary>The DOI of the publication.</summary>
    public string? Doi { get; private init; }

    /// <summary>The DOI that a preprint server gave.</summary>
    public string? PreprintDoi { get; private init; }

    /// <summary>The title.</summary>
    public WorkTitle Title => _title ??= WorkTitle.Of(Identity.Title);

    /// <summary>The people.</summary>
    public WorkPeople People => _people ??= WorkPeople.Of(Identity.People);

    /// <summary>The place.</summary>
    public WorkPlace Place => _place ??= WorkPlace.Of(Identity.Place);

    /// <summary>The keys under which it finds others of its work (<see cref="WorkKeys"/>).</summary>
    public ulong[] Keys => _keys ??= WorkKeys.Of(this);

    /// <summary>The key that its title asks for (<see cref="KeyRule.Short"/>).</summary>
    public string ShortName => _shortName ??= KeyRule.Short(Identity.Title);

    /// <summary>Whether it shows the work as a preprint or a report, which has no place but a year of its own.</summary>
    public bool IsDraft => Identity.Kind == WorkKind.Draft || Place.IsServer ||
        (Doi is null && Identity.Place.Venue is null && (Identity.ArxivId ?? PreprintDoi) is not null);

    /// <summary>Whether it is worth while to compare them: a cheap look at titles, identifiers and people.</summary>
    public bool MayBeOneWith(WorkRecord other) =>
        TitleComparer.MayAgree(Title, other.Title) ||
        (Identity.ArxivId is not null && other.Identity.ArxivId is not null) || (Identity.Doi is not null && other.Identity.Doi is not null);

    /// <summary>Whether both have an arXiv identifier, and not the same: they are never one.</summary>
    public bool HasOtherArxivId(WorkRecord other) =>
        Identity.ArxivId is { } one && other.Identity.ArxivId is { } another && !string.Equals(one, another, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether they share an identifier.</summary>
    public bool HasOneIdentifierWith(WorkRecord other) =>
        AreSame(Identity.ArxivId, other.Identity.ArxivId) || AreSame(Doi, other.Doi) || AreSame(PreprintDoi, other.PreprintDoi);

    /// <summary>The same where what is only likely is looked for too: that takes people whom both name, or a page.</summary>
    public bool MayBeSaidOneWith(WorkRecord other)
    {
        if (Place.Pages.First.Length > 0 && Place.Pages.First == other.Place.Pages.First)
            return true;
        return Identity.People.IsEmpty || other.Identity.People.IsEmpty
            ? TitleComparer.AreSame(Title, other.Title)
            : MayBeOneWith(other);
    }

    private static bool AreSame(string? left, string? right) =>
        left is not null && string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    /// <summary>The record of both, whose title is that of this one.</summary>
    public WorkRecord With(WorkRecord other)
    {
        var (known, added) = (Identity, other.Identity);
        // A preprint says nothing of the place.
        var (first, second) = IsDraft ? (other, this) : (this, other);
        var (place, more) = (first.Identity.Place, second.Identity.Place);
        var people = known.People.IsEmpty ? other : this;
        var identity = known with
        {
            ArxivId = known.ArxivId ?? added.ArxivId,
            Doi = Doi ?? other.Doi ?? PreprintDoi ?? other.PreprintDoi,
            People = people.Identity.People,
            Edition = known.Edition ?? added.Edition,
            Kind = known.Kind is WorkKind.Unknown or WorkKind.Draft && added.Kind != WorkKind.Unknown ? added.Kind : known.Kind,
            Place = new PublicationPlace(
                place.Venue ?? more.Venue,
                place.Volume ?? more.Volume,
                place.Issue ?? more.Issue,
                // A range says more than its first page.
                (first.Place.Pages.IsRange || !second.Place.Pages.IsRange ? place.Pages : null) ?? more.Pages,
                place.Year > 0 ? place.Year : more.Year),
        };
        return new WorkRecord(identity)
        {
            Doi = Doi ?? other.Doi,
            PreprintDoi = PreprintDoi ?? other.PreprintDoi,
            _title = Title,
            _people = people.People,
        };
    }
}
