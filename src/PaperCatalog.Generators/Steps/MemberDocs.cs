using PaperCatalog.Format;
using PaperCatalog.Generators.Models;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Merging;

namespace PaperCatalog.Generators.Steps;

/// <summary>What the documentation of members says, taken from the entries that they are of.</summary>
internal sealed class MemberDocs
{
    // Who wants to know all of them looks at the paper's appearances.
    private const int MaxPlaces = 3;

    private readonly Dictionary<int, ListingModel> _listings = [];

    /// <summary>The documentation of the members of a file.</summary>
    public MemberDocs(MemberSources sources)
    {
        for (var i = 0; i < sources.Listings.Count; i++)
            _listings.Add(sources.Plan.Sources[i].Number, sources.Listings[i]);
    }

    /// <summary>That of a paper, which its entries give together.</summary>
    public EntryDoc Of(EquatableArray<EntryPlace> appearances)
    {
        var docs = appearances.Select(GetDoc).ToEquatableArray();
        var merged = docs.Count == 1 ? docs[0] : Merge(docs);
        return merged with { Places = appearances.Take(MaxPlaces).Select(Describe).ToEquatableArray() };
    }

    private string Describe(EntryPlace place)
    {
        var listing = _listings[place.Listing];
        return FormattableString.Invariant(
            $"{listing.Path.Substring(listing.Path.LastIndexOf('/') + 1)}({listing.Reading.Entries[place.Entry].Line})");
    }

    private EntryDoc GetDoc(EntryPlace place)
    {
        var reading = _listings[place.Listing].Reading;
        return GetDoc(reading.Text, reading.Entries[place.Entry]);
    }

    private static EntryDoc Merge(EquatableArray<EntryDoc> docs) => new(
        docs.FirstThat(doc => doc.Title.Length > 0 ? doc.Title : null) ?? "",
        docs[0].Line,
        docs.FirstThat(doc => doc.People.Count > 0 ? doc.People : (EquatableArray<string>?)null) ?? default,
        docs.FirstThat(doc => doc.AuthorCount),
        docs.FirstThat(doc => doc.Organization),
        docs.FirstThat(doc => doc.Venue),
        docs.MergeDates(doc => doc.PublishedOn),
        docs.FirstThat(doc => doc.Summary),
        docs.FirstThat(doc => doc.Url));

    private static EntryDoc GetDoc(Utf8Text text, Entry entry) => new(
        entry.Title is { } title ? text.GetString(title) : "",
        entry.Line,
        entry.AuthorNames.Take(EntryDoc.MaxPeople).Select(name => text.GetString(name.Span)).ToEquatableArray(),
        entry.AuthorCount?.Value,
        entry.Organization is { } organization ? text.GetString(organization) : null,
        entry.Fields.FirstThat(field => field.Number == FieldNumber.Venue ? field.Text : (ByteSpan?)null) is { } venue ? text.GetString(venue) : null,
        entry.PublishedOn?.Value,
        entry.Abstract is { } summary ? FirstSentences.Of(text, summary) : null,
        GetLink(text, entry));

    private static string? GetLink(Utf8Text text, Entry entry)
    {
        if (entry.Url is { } url)
            return text.GetString(url);
        if (entry.ArxivId is { } arxiv)
            return "https://arxiv.org/abs/" + text.GetString(arxiv);
        if (entry.Doi is { } doi)
            return "https://doi.org/" + text.GetString(doi);
        return entry.Links.Count > 0 ? text.GetString(entry.Links[0]) : null;
    }
}
