using System.Globalization;
using PaperCatalog.Generators.Models;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Emit;

/// <summary>Writes where in a listing the fields of its entries are.</summary>
internal static class ListingEmitter
{
    /// <summary>The class of the listing with this number.</summary>
    public static string ClassName(int number) => "__Listing" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The file of some listings.</summary>
    public static GeneratedFile Emit(ListingFileModel file) => new(
        $"{file.Options.FilePrefix}.{file.Name}{ListingNames.OffsetsEnding}.g.cs",
        ClassFrame.WritePart(file.Options, "partial class " + file.Type, code =>
        {
            foreach (var listing in file.Listings)
                WriteSource(code, listing);
        }));

    private static void WriteSource(CodeWriter code, NumberedLayout listing)
    {
        var layout = listing.Layout;
        code.Line($"private sealed class {ClassName(listing.Number)} : {ClassFrame.Runtime}.ListingSource").Open();
        code.Line($"protected override string Path => {CSharpText.Literal(layout.Path)};");
        if (layout.CapturedOn is { } capturedOn)
            code.Line($"protected override string? CapturedOn => {CSharpText.Literal(capturedOn.ToString())};");
        code.Line($"protected override int Length => {layout.Length.ToString(CultureInfo.InvariantCulture)};");
        WriteText(code, layout);

        TableWriter.Write(code, "Checksums", layout.Checksums.Count, new TableColumn("checksum", row => layout.Checksums[row]));
        WriteEntries(code, layout);
        code.Close();
    }

    private static void WriteText(CodeWriter code, ListingLayout layout)
    {
        if (layout.Resource is { } resource)
            code.Line($"protected override string? Resource => {CSharpText.Literal(resource)};");
        else if (layout.Text is { } text)
            LiteralTextWriter.Write(code, text);
        if (layout.Decoded is { } decoded)
            LiteralTextWriter.WriteDecoded(code, decoded);
    }

    private static void WriteEntries(CodeWriter code, ListingLayout layout)
    {
        var entries = layout.Entries;
        var links = new SpanRows(entries, entry => entry.Links);
        var names = new SpanRows(entries, entry => entry.AuthorNames);
        var columns = new List<TableColumn> { new("line", row => entries[row].Line) };
        AddSpan(columns, "title", row => entries[row].Title);
        AddSpan(columns, "short", row => layout.OwnNames[row]);
        AddSpan(columns, "abstract", row => entries[row].Abstract);
        columns.Add(new TableColumn("authors", row => entries[row].AuthorCount?.Value));
        AddSpan(columns, "organization", row => entries[row].Organization);
        columns.Add(new TableColumn("date", row => entries[row].PublishedOn?.Value.Number));
        columns.Add(new TableColumn("upvotes", row => entries[row].Upvotes?.Value));
        columns.Add(new TableColumn("comments", row => entries[row].CommentCount?.Value));
        AddSpan(columns, "url", row => entries[row].Url);
        AddSpan(columns, "arxiv", row => entries[row].ArxivId);
        AddSpan(columns, "doi", row => entries[row].Doi);
        AddRows(columns, "links", links);
        AddRows(columns, "names", names);
        TableWriter.Write(code, "Entries", entries.Count, [.. columns]);
        WriteSpans(code, "Links", links.Spans);
        WriteSpans(code, "Names", names.Spans);
    }

    private static void WriteSpans(CodeWriter code, string member, IReadOnlyList<ByteSpan> spans) => TableWriter.Write(
        code,
        member,
        spans.Count,
        new TableColumn("at", row => spans[row].Start),
        new TableColumn("+", row => spans[row].Length));

    private static void AddRows(List<TableColumn> columns, string name, SpanRows rows)
    {
        columns.Add(new TableColumn(name, row => rows.GetFirst(row)));
        columns.Add(new TableColumn("+", row => rows.GetCount(row)));
    }

    private static void AddSpan(List<TableColumn> columns, string name, Func<int, ByteSpan?> getSpan)
    {
        columns.Add(new TableColumn(name, row => getSpan(row)?.Start));
        columns.Add(new TableColumn("+", row => getSpan(row)?.Length));
    }
}
