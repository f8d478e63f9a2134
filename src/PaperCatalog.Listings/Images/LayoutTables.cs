using PaperCatalog.Format;
using PaperCatalog.Format.Writing;

namespace PaperCatalog.Listings.Images;

/// <summary>Makes the tables of a listing.</summary>
internal static class LayoutTables
{
    /// <summary>What there is to say of the names of fields, which are no table.</summary>
    public const string AboutFieldNames = "the names of fields from 32 on";

    /// <summary>The tables, in the order in which they are written.</summary>
    public static IEnumerable<ImageTable> Of(ListingLayout layout)
    {
        yield return Table(ListingTable.Facts, FactColumn.About, new TableWriter(1, 2, (_, cells) =>
        {
            cells[FactColumn.Length] = layout.Length;
            cells[FactColumn.CapturedOn] = layout.CapturedOn is { } day ? DateCell.Of(day.Number) : TableForm.Missing;
        }));
        yield return Table(ListingTable.Checksums, ChecksumColumn.About, new TableWriter(
            layout.Checksums.Count, 1, (row, cells) => cells[ChecksumColumn.Checksum] = layout.Checksums[row]));

        var entries = new EntryTables(
            [.. layout.Entries.Select((entry, number) => GetRow(entry, layout.OwnNames[number]))], layout.Length);
        yield return Table(ListingTable.Entries, EntryColumn.About, entries.Entries);
        yield return Table(ListingTable.Links, TextColumn.About, entries.Links);
        yield return Table(ListingTable.Names, NameColumn.About, entries.Names);
        yield return Table(ListingTable.Fields, FieldColumn.About, entries.Fields);
    }

    private static ImageTable Table(ListingTable table, string about, TableWriter rows) => new((int)table, table.ToString(), about, rows);

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
