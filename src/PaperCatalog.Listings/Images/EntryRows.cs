using PaperCatalog.Format.Writing;

namespace PaperCatalog.Listings.Images;

/// <summary>Entries as the tables take them.</summary>
internal static class EntryRows
{
    /// <summary>The rows of a listing.</summary>
    public static EntryRow[] Of(ListingLayout layout) => [.. layout.Entries.Select((entry, number) => GetRow(entry, layout.OwnNames[number]))];

    private static EntryRow GetRow(Entry entry, ByteSpan? ownName) => new()
    {
        Line = entry.Line,
        Title = GetText(entry.Title),
        ShortName = GetText(ownName),
        Abstract = GetText(entry.Abstract),
        AuthorCount = entry.AuthorCount?.Value,
        Date = entry.PublishedOn?.Value.Number,
        CommentCount = entry.CommentCount?.Value,
        Upvotes = entry.Upvotes?.Value,
        Url = GetText(entry.Url),
        ArxivId = GetText(entry.ArxivId),
        Doi = GetText(entry.Doi),
        Organization = GetText(entry.Organization),
        Links = [.. entry.Links.Select(link => (link.Start, link.Length))],
        Names = [.. entry.AuthorNames.Select(GetName)],
        Editors = [.. entry.EditorNames.Select(GetName)],
        CitationKey = GetText(entry.CitationKey),
        Type = (int)entry.Type,
        Fields = [.. entry.Fields.Select(field => new FieldRow(field.Number, field.Text.Start, field.Text.Length))],
    };

    private static NameRow GetName(PersonName name) => new(
        name.Span.Start,
        name.Span.Length,
        name.Parts is { } parts ? (parts.Given, parts.DroppingParticle, parts.NonDroppingParticle, parts.Suffix) : null);

    private static (int Start, int Length)? GetText(ByteSpan? span) => span is { } text ? (text.Start, text.Length) : null;
}
