using System.Globalization;
using PaperCatalog.Format;
using PaperCatalog.Generators.Models;
using PaperCatalog.Listings.Images;

namespace PaperCatalog.Generators.Emit;

/// <summary>Writes the catalogue's class: its one public property, and the tables that papers are found by.</summary>
internal static class CatalogEmitter
{
    /// <summary>The method of the class that gives a paper by its listing and its number there.</summary>
    public const string PaperMethod = "Paper__";

    private const string HeadMethod = "Catalog";

    /// <summary>The file of the catalogue.</summary>
    public static GeneratedFile Emit(ClassFileModel file) => new(
        file.Catalog.Options.FilePrefix + ".g.cs",
        ClassFrame.Write(file.Catalog.Options, code =>
        {
            if (file.Catalog.LinkCount > 0)
                WriteChain(code, file);
            else
                WriteClass(code, file);
        }));

    private static void WriteClass(CodeWriter code, ClassFileModel file)
    {
        var catalog = file.Catalog;
        code.Line($"/// <summary>{Summarize(catalog)}</summary>")
            .Marks()
            .Line($"{catalog.Options.Visibility} static partial class {catalog.Options.Class}")
            .Open();
        WriteAll(code, "private");
        WriteSource(code, file);
        code.Close();
    }

    private static void WriteChain(CodeWriter code, ClassFileModel file)
    {
        var catalog = file.Catalog;
        ChainEmitter.WriteRoot(code, catalog, inner =>
        {
            WriteAll(inner, "private protected");
            WriteSource(inner, file);
        });
        ChainEmitter.WriteLinks(code, catalog, Summarize(catalog));
    }

    private static string Summarize(CatalogModel catalog)
    {
        var summary = $"{Count(catalog.PaperCount, "paper")} from {Count(catalog.Listings.Count, "listing")}.";
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

    private static void WriteSource(CodeWriter code, ClassFileModel file)
    {
        var listings = file.Catalog.Listings;
        code.Marks().Line($"private sealed partial class {ImageCode.Class} : {ClassFrame.Runtime}.CatalogSource").Open();
        code.Line($"internal static readonly {ClassFrame.Catalog} Shared = {ClassFrame.Catalog}.FromSource(new {ImageCode.Class}());").Line();
        string[] images =
        [
            HeadMethod, .. Enumerable.Range(0, listings.Count).Select(ListingEmitter.Method),
            .. Enumerable.Range(0, file.Shape.Shards).Select(ShardEmitter.Method),
        ];
        ImageCode.WriteSwitch(
            code, $"protected override {ClassFrame.Bytes} Read", "int image, int piece", "image", [.. images.Select(image => image + "(piece)")]);
        code.Line()
            .Line($"// Listings: {ListingColumn.About}")
            .Line($"// Indexes: {IndexColumn.About}");
        ImageCode.Write(code, HeadMethod, HeadImage.Of([.. listings.Select(listing => listing.PaperCount)], file.Shape));
        code.Close();
    }
}
