using System.Globalization;
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
        catalog.Options.Class + ".g.cs",
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
        var members = catalog.Papers.Count(paper => paper.HasMember);
        return members == catalog.Papers.Count
            ? summary
            : summary + $" {members.ToString("N0", CultureInfo.InvariantCulture)} of them are members; <see cref=\"All\"/> finds every one.";
    }

    private static string Count(int count, string noun) =>
        count.ToString("N0", CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");

    // The members of papers call a method, which takes the compiler less than a property and a method.
    private static void WriteAll(CodeWriter code, string access) => code
        .Line("/// <summary>All papers, in order of their listings, and the ways to look them up.</summary>")
        .Line("public static global::PaperCatalog.Catalog All => __Source.Shared.Catalog;")
        .Line()
        .Line($"{access} static {ClassFrame.Paper} {PaperMethod}(int listing, int number) => __Source.Shared.Paper(listing, number);")
        .Line();

    private static void WriteSource(CodeWriter code, CatalogModel catalog)
    {
        code.Line($"private sealed class __Source : {ClassFrame.Runtime}.CatalogSource").Open();
        code.Line("internal static readonly __Source Shared = new();").Line();
        WriteCounts(code, catalog);
        WriteListings(code, catalog.Listings.Count);
        WritePapers(code, catalog);
        WriteEntries(code, catalog);
        WriteRows(code, "Order", catalog.Order);
        WriteIndexes(code, catalog.Indexes);
        code.Close();
    }

    private static void WriteCounts(CodeWriter code, CatalogModel catalog)
    {
        WriteCount(code, "ListingCount", catalog.Listings.Count);
        WriteCount(code, "EntryCount", catalog.Listings.Sum(listing => listing.EntryCount));
        WriteCount(code, "PaperCount", catalog.Papers.Count);
        WriteCount(code, "KeySlotCount", catalog.Indexes.KeySlots.Count);
        WriteCount(code, "TitleSlotCount", catalog.Indexes.TitleSlots.Count);
        WriteCount(code, "IdSlotCount", catalog.Indexes.ArxivSlots.Count);
        WriteCount(code, "YearCount", catalog.Indexes.Years.Count);
    }

    private static void WriteCount(CodeWriter code, string member, int count) =>
        code.Line($"protected override int {member} => {count.ToString(CultureInfo.InvariantCulture)};");

    private static void WriteListings(CodeWriter code, int count)
    {
        code.Line().Line($"protected override {ClassFrame.Runtime}.ListingSource Listing(int number) => number switch").Open();
        for (var number = 0; number < count; number++)
            code.Line($"{number.ToString(CultureInfo.InvariantCulture)} => new {ListingEmitter.ClassName(number)}(),");
        code.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(number)),").Close(";");
    }

    private static void WritePapers(CodeWriter code, CatalogModel catalog)
    {
        TableWriter.Write(
            code,
            "Listings",
            catalog.Listings.Count,
            new TableColumn("entries", row => catalog.Listings[row].FirstEntry),
            new TableColumn("papers", row => catalog.Listings[row].FirstPaper));

        if (catalog.Papers.Count == 0)
            return;
        var keys = new KeyText(catalog.Papers);
        TableWriter.WriteMember(code, "Keys", keys.PartCount, keys.WriteLines);
        TableWriter.Write(
            code,
            "Papers",
            catalog.Papers.Count,
            new TableColumn("key", row => keys.GetOffset(row)),
            new TableColumn("+", row => keys.GetLength(row)),
            new TableColumn("first", row => GetNumber(catalog, catalog.Papers[row].Appearances[0])));
    }

    private static void WriteEntries(CodeWriter code, CatalogModel catalog)
    {
        var count = catalog.Listings.Sum(listing => listing.EntryCount);
        var papers = new long[count];
        var next = new long?[count];
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

        TableWriter.Write(
            code,
            "Entries",
            count,
            new TableColumn("paper", row => papers[row]),
            new TableColumn("next", row => next[row]));
    }

    private static void WriteIndexes(CodeWriter code, CatalogIndexes indexes)
    {
        WriteRows(code, "KeySlots", indexes.KeySlots);
        TableWriter.Write(code, "TitleSlots", indexes.TitleSlots.Count, SlotColumn("entry", indexes.TitleSlots));
        TableWriter.Write(
            code,
            "IdSlots",
            indexes.ArxivSlots.Count,
            SlotColumn("arxiv", indexes.ArxivSlots),
            SlotColumn("doi", indexes.DoiSlots));
        TableWriter.Write(
            code,
            "Years",
            indexes.Years.Count,
            new TableColumn("year", row => indexes.Years[row].Year),
            new TableColumn("first", row => indexes.Years[row].First),
            new TableColumn("count", row => indexes.Years[row].Count));
        WriteRows(code, "ByYear", indexes.ByYear);
    }

    private static void WriteRows(CodeWriter code, string member, EquatableArray<int> rows) =>
        TableWriter.Write(code, member, rows.Count, SlotColumn("paper", rows));

    private static TableColumn SlotColumn(string name, EquatableArray<int> slots) =>
        new(name, row => slots[row] < 0 ? null : slots[row]);

    private static int GetNumber(CatalogModel catalog, EntryPlace place) =>
        catalog.Listings[place.Listing].FirstEntry + place.Entry;
}
