using PaperCatalog.Format;
using PaperCatalog.Listings.Works.People;
using PaperCatalog.Listings.Works.Places;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Works;

/// <summary>What tells whether two entries are of one work. A value: what is worked out from it is kept beside it and is no part of it.</summary>
/// <param name="Title">The title; empty where the entry has none.</param>
/// <param name="ArxivId">The arXiv identifier without its version, and without the subject class of old ones.</param>
/// <param name="Doi">The DOI; none where it is arXiv's own, which the identifier says.</param>
/// <param name="People">Its people; empty where it names none.</param>
public sealed record EntryIdentity(string Title, string? ArxivId, string? Doi, PeopleNames People = default)
{
    private WorkRecord? _record;

    // What the original worked out is not true of what is made of it.
    private EntryIdentity(EntryIdentity original)
    {
        (Title, ArxivId, Doi, People) = original;
        (Place, Edition, IsOfPage, Kind) = (original.Place, original.Edition, original.IsOfPage, original.Kind);
    }

    /// <summary>Where it was published.</summary>
    public PublicationPlace Place { get; init; }

    /// <summary>The edition, of a book.</summary>
    public string? Edition { get; init; }

    /// <summary>
    /// Whether the entry was copied from a page, where a program put the identifier: then nobody mistook it.
    /// </summary>
    public bool IsOfPage { get; init; }

    /// <summary>As what the entry shows its work.</summary>
    internal WorkKind Kind { get; init; }

    /// <summary>The entry as it is compared with others.</summary>
    internal WorkRecord Record => _record ??= new WorkRecord(this);

    /// <summary>Takes over what was worked out of an equal one, as a listing that was read again has them.</summary>
    internal void TakeOver(EntryIdentity equal) => _record ??= equal._record;

    /// <inheritdoc/>
    public bool Equals(EntryIdentity? other) => ReferenceEquals(this, other) || (other is not null &&
        Title == other.Title && ArxivId == other.ArxivId && Doi == other.Doi && People == other.People && Place == other.Place &&
        Edition == other.Edition && IsOfPage == other.IsOfPage && Kind == other.Kind);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Title);

    /// <summary>The identity of <paramref name="entry"/> of a listing.</summary>
    public static EntryIdentity Of(ListingReading reading, Entry entry)
    {
        var text = reading.Text;
        return new EntryIdentity(
            entry.Title is { } title ? text.GetString(title) : "",
            entry.ArxivId is { } arxiv ? IdentifierRule.Normalise(text.GetString(arxiv)) : null,
            GetPublisherDoi(text, entry),
            PeopleNames.Of(text, WorkAuthors.Of(entry)))
        {
            Place = PlaceOf(text, entry),
            Edition = FindEdition(reading, entry),
            IsOfPage = reading.Dialect.IsCapture,
            Kind = KindOf(entry.Type),
        };
    }

    /// <summary>The DOI of an entry, unless it is arXiv's own: that is the arXiv identifier once more, and a paper has another DOI too.</summary>
    private static string? GetPublisherDoi(Utf8Text text, Entry entry) =>
        entry.Doi is { } span && text.GetString(span) is var doi && !IdentifierRule.IsArxivDoi(doi.AsSpan()) ? doi : null;

    private static PublicationPlace PlaceOf(Utf8Text text, Entry entry)
    {
        string? venue = null, volume = null, issue = null, pages = null;
        foreach (var field in entry.Fields.AsSpan())
        {
            switch (field.Number)
            {
                case FieldNumber.Venue: venue = text.GetString(field.Text); break;
                case FieldNumber.Volume: volume = text.GetString(field.Text); break;
                case FieldNumber.Issue: issue = text.GetString(field.Text); break;
                case FieldNumber.Pages: pages = text.GetString(field.Text); break;
            }
        }

        return new PublicationPlace(venue, volume, issue, pages, entry.PublishedOn is { Value: { HasYear: true } date } ? date.Year : 0);
    }

    private static string? FindEdition(ListingReading reading, Entry entry)
    {
        foreach (var field in entry.Fields.AsSpan())
        {
            if (field.Number >= FieldNumber.FirstOther && reading.FieldNames[field.Number - FieldNumber.FirstOther] == "edition")
                return reading.Text.GetString(field.Text);
        }

        return null;
    }

    private static WorkKind KindOf(PaperType type) => type switch
    {
        PaperType.Preprint or PaperType.Report or PaperType.Manuscript => WorkKind.Draft,
        PaperType.Thesis => WorkKind.Thesis,
        PaperType.Book => WorkKind.Book,
        PaperType.ConferencePaper or PaperType.Chapter or PaperType.EncyclopediaEntry or PaperType.DictionaryEntry => WorkKind.Part,
        PaperType.Article or PaperType.MagazineArticle or PaperType.NewspaperArticle => WorkKind.Article,
        _ => WorkKind.Unknown,
    };
}
