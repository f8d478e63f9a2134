using System.Globalization;
using PaperCatalog.Format;
using PaperCatalog.Format.Writing;
using PaperCatalog.Generators.Models;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Merging;

namespace PaperCatalog.Generators.Emit;

/// <summary>Writes the catalogue's class: its one public property, and the tables that papers are found by.</summary>
internal static class CatalogEmitter
{
    /// <summary>The method of the class that gives a paper by its listing and its number there.</summary>
    public const string PaperMethod = "Paper__";

    /// <summary>The file of the catalogue.</summary>
    public static GeneratedFile Emit(CatalogModel catalog) => new(
        catalog.Options.FilePrefix + ".g.cs",
        ClassFrame.Write(catalog.Options, code =>
        {
            if (catalog.LinkCount > 0)
                WriteChain(code, catalog);
            else
                WriteClass(code, catalog);
        }));

    private static void WriteClass(CodeWriter code, CatalogModel catalog)
    {
        code.Line($"/// <summary>{Summarize(catalog)}</summary>")
            .Marks()
            .Line($"{catalog.Options.Visibility} static partial class {catalog.Options.Class}")
            .Open();
        WriteAll(code, "private");
        WriteSource(code, catalog);
        code.Close();
    }

    private static void WriteChain(CodeWriter code, CatalogModel catalog)
    {
        ChainEmitter.WriteRoot(code, catalog, inner =>
        {
            WriteAll(inner, "private protected");
            WriteSource(inner, catalog);
        });
        ChainEmitter.WriteLinks(code, catalog, Summarize(catalog));
    }

    private static string Summarize(CatalogModel catalog)
    {
        var summary = $"{Count(catalog.Papers.Count, "paper")} from {Count(catalog.Listings.Count, "listing")}.";
        return catalog.HasAllMembers
            ? summary
            : summary + " Members are those that the project's code names, and those of listings that ask for it; <see cref=\"All\"/> finds every one.";
    }

    private static string Count(int count, string noun) =>
        count.ToString("N0", CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");

    // The members of papers call a method, which takes the compiler less than a property and a method.
    private static void WriteAll(CodeWriter code, string access) => code
        .Line("/// <summary>All papers, in order of their listings, and the ways to look them up.</summary>")
        .Line($"public static {ClassFrame.Catalog} All => __Source.Shared;")
        .Line()
        .Line($"{access} static {ClassFrame.Paper} {PaperMethod}(int listing, int number) => __Source.Shared.PaperOf(listing, number);")
        .Line();

    private static void WriteSource(CodeWriter code, CatalogModel catalog)
    {
        var start = code.Length;
        code.Marks().Line($"private sealed class __Source : {ClassFrame.Runtime}.CatalogSource").Open();
        code.Line($"internal static readonly {ClassFrame.Catalog} Shared = {ClassFrame.Catalog}.FromSource(new __Source());");
        WriteListings(code, catalog.Listings.Count);
        var tables = new TableCode(code, ClassFrame.CatalogTable);
        WritePapers(tables, catalog);
        WriteIndexes(tables, catalog.Indexes);
        RestartStamp.Write(code, start);
        tables.WriteRead();
        code.Close();
    }

    private static void WriteListings(CodeWriter code, int count)
    {
        code.Line().Line($"protected override {ClassFrame.Runtime}.ListingSource Listing(int number) => number switch").Open();
        for (var number = 0; number < count; number++)
            code.Line($"{number.ToString(CultureInfo.InvariantCulture)} => new {ListingEmitter.ClassName(number)}(),");
        code.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(number)),").Close(";");
    }

    private static void WritePapers(TableCode code, CatalogModel catalog)
    {
        Write(code, nameof(CatalogTable.Listings), ListingColumn.About, catalog.Listings.Count, (row, cells) =>
        {
            cells[ListingColumn.Entries] = catalog.Listings[row].FirstEntry;
            cells[ListingColumn.Papers] = catalog.Listings[row].FirstPaper;
        });

        var keys = new KeyText([.. catalog.Papers.Select(paper => paper.Key)]);
        code.Write(keys);
        Write(code, nameof(CatalogTable.Papers), PaperColumn.About, catalog.Papers.Count, (row, cells) =>
        {
            cells[PaperColumn.Key] = keys.StartOf(row);
            cells[PaperColumn.First] = GetNumber(catalog, catalog.Papers[row].Appearances[0]);
        });
        WriteAppearances(code, catalog);
    }

    private static void WriteAppearances(TableCode code, CatalogModel catalog)
    {
        var papers = new int[catalog.Listings.Sum(listing => listing.EntryCount)];
        var next = new int?[papers.Length];
        for (var row = 0; row < catalog.Papers.Count; row++)
        {
            var appearances = catalog.Papers[row].Appearances;
            for (var i = 0; i < appearances.Count; i++)
            {
                var number = GetNumber(catalog, appearances[i]);
                papers[number] = row;
                next[number] = i + 1 < appearances.Count ? GetNumber(catalog, appearances[i + 1]) : null;
            }
        }

        Write(code, nameof(CatalogTable.Appearances), AppearanceColumn.About, papers.Length, (row, cells) =>
        {
            cells[AppearanceColumn.Paper] = papers[row];
            cells[AppearanceColumn.Next] = next[row] ?? TableForm.Missing;
        });
    }

    private static void WriteIndexes(TableCode code, CatalogIndexes indexes)
    {
        WriteItems(code, nameof(CatalogTable.KeySlots), SlotColumn.AboutKeys, indexes.KeySlots);
        WriteItems(code, nameof(CatalogTable.TitleSlots), SlotColumn.AboutTitles, indexes.TitleSlots);
        WriteItems(code, nameof(CatalogTable.IdSlots), SlotColumn.AboutIds, indexes.IdSlots);
        Write(code, nameof(CatalogTable.Years), YearColumn.About, indexes.Years.Count, (row, cells) =>
        {
            cells[YearColumn.Year] = indexes.Years[row].Year;
            cells[YearColumn.First] = indexes.Years[row].First;
        });
        WriteItems(code, nameof(CatalogTable.ByYear), SlotColumn.AboutByYear, indexes.ByYear);
        WriteItems(code, nameof(CatalogTable.ByKey), SlotColumn.AboutByKey, indexes.ByKey);
        WriteItems(code, nameof(CatalogTable.CitationSlots), SlotColumn.AboutCitations, indexes.CitationSlots);
    }

    private static void WriteItems(TableCode code, string table, string about, EquatableArray<int> items) => code.Write(
        table, about, new TableWriter(items.Count, 1, (row, cells) => cells[SlotColumn.Item] = items[row] < 0 ? TableForm.Missing : items[row]));

    // All other tables of a catalogue have two columns.
    private static void Write(TableCode code, string table, string about, int rows, Action<int, long[]> fill) =>
        code.Write(table, about, new TableWriter(rows, 2, fill));

    private static int GetNumber(CatalogModel catalog, EntryPlace place) =>
        catalog.Listings[place.Listing].FirstEntry + place.Entry;
}
