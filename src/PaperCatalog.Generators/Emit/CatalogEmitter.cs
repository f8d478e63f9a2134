using System.Globalization;
using PaperCatalog.Generators.Models;
using PaperCatalog.Listings.Images;

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
        var papers = new PaperTables(
            [.. catalog.Papers.Select(paper => paper.Key)],
            [.. catalog.Papers.Select(paper => paper.Appearances)],
            [.. catalog.Listings.Select(listing => listing.EntryCount)],
            catalog.Indexes);
        tables.Write(papers.Keys);
        foreach (var table in papers.All())
            tables.Write(table);
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
}
