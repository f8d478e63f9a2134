using System.Globalization;
using PaperCatalog.Format;
using PaperCatalog.Generators.Models;
using PaperCatalog.Listings.Images;

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

    private static void WriteSource(CodeWriter code, NumberedListing listing)
    {
        var (source, layout) = (listing.Source, listing.Source.Layout);
        code.Marks().Line($"private sealed class {ClassName(listing.Number)} : {ClassFrame.Runtime}.ListingSource").Open();
        code.Line($"protected override string Path => {CSharpText.Literal(source.Path)};");
        if (source.Resource is { } resource)
            code.Line($"protected override string? Resource => {CSharpText.Literal(resource)};");

        var tables = new TableCode(code, ClassFrame.ListingTable);
        if (source.Text is { } text)
            LiteralTextWriter.Write(tables, text);
        var start = code.Length;
        if (layout.Decoded is { } decoded)
            LiteralTextWriter.Write(tables, decoded);
        WriteTables(tables, layout);
        RestartStamp.Write(code, start);
        tables.WriteRead();
        code.Close();
    }

    private static void WriteTables(TableCode code, ListingLayout layout)
    {
        foreach (var table in LayoutTables.Of(layout))
            code.Write(table);
        code.WriteNames(nameof(ListingTable.FieldNames), LayoutTables.AboutFieldNames, layout.FieldNames);
    }
}
