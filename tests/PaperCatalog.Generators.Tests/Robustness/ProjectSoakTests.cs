using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PaperCatalog.Generators.Tests.Infrastructure;

namespace PaperCatalog.Generators.Tests.Robustness;

/// <summary>
/// Whole projects with any options and any names of files: nothing throws, every file of the generator is there, and the
/// generated code compiles without a warning. <c>PAPERCATALOG_SOAK=5000</c> tries so many projects instead of a few.
/// </summary>
public sealed class ProjectSoakTests
{
    private const int Few = 40;

    private static readonly string[] s_names =
    [
        "a.txt", "A.TXT", "a.txt.listing", "a.txt.listing.g", "a-2.txt", "b/a.txt", "b/a.txt-2", "....", "x.papers.json", "é 中.bib", "n\"a'm;e#.txt",
        "new\nline.txt", "listings-000", "a+2.txt", "deep/er/than/this/a.md", "\U0001F600.ris", "con.txt", "@b.txt", "{0}.txt", "a\u202Eb.txt",
    ];

    private static readonly string?[] s_classes =
    [
        null, null, "Papers", "papers", "Vision", "VISION", "All", "Paper__", "__Source", "record", "Über", "_1", "1a", "class", "A.B", "Pa\u200Dpers", "",
        "Catalog", "Paper", "System", "Object",
    ];

    private static readonly string?[] s_years = [null, null, "2024", "1899", "3000", "MM", "", "-1", "20 24"];

    private static readonly string?[] s_dialects =
        [null, null, null, "PlainText", "BibTeX", "bibtex", "Ris", "Atom", "Markdown", "MarkdownList", "ArxivPage", "Rss", "TextBrowser", "CslJson", "PapersJson", "DailyPapersJson", "Latin", ""];

    private static Gen<TestFile> File { get; } =
        from name in Gen.Elements(s_names)
        from text in Gen.Frequency((1, ListingGen.Listing), (3, ListingGen.Mutation))
        from catalog in Gen.Frequency((3, Gen.Constant<string?>(null)), (1, Gen.Elements(s_classes)))
        from year in Gen.Elements(s_years)
        from dialect in Gen.Elements(s_dialects)
        from members in Gen.Elements<string?>(null, null, "true", "false", "maybe", "")
        from embedded in Gen.Elements<string?>(null, "false", "no")
        from said in Gen.Elements<string?>("true", "true", "true", "TRUE", "false", null)
        select Create(name, text, new()
        {
            ["PaperListing"] = said, ["PaperListingEmbedded"] = embedded, ["Catalog"] = catalog, ["Year"] = year, ["Dialect"] = dialect, ["Members"] = members,
        });

    private static Gen<TestProject> Project { get; } =
        from count in Gen.Choose(0, 8)
        from files in Gen.ArrayOf(File, count)
        from type in Gen.Elements(s_classes)
        from space in Gen.Elements<string?>(null, "My.App", "a..b", "class", "Global", "", "Pa\u200Dpers", "System", "PaperCatalog")
        from root in Gen.Elements("Sample", "my-app", "1st", "", "a.b.c", "namespace")
        from visibility in Gen.Elements<string?>(null, "internal", "public", "private", "Public")
        from threshold in Gen.Elements<string?>(null, "0", "1", "-1", "many", "99999999999")
        from rules in Gen.Elements<string?>(null, "strict", "quiet", "loud")
        from keys in Gen.Elements<string?>(null, "title", "citation", "both")
        select TestProject.With(files) with
        {
            Properties = Said(new()
            {
                ["RootNamespace"] = root, ["ProjectDir"] = "/project/", ["PaperCatalogNamespace"] = space, ["PaperCatalogClass"] = type,
                ["PaperCatalogVisibility"] = visibility, ["PaperCatalogMemberThreshold"] = threshold, ["PaperCatalogRules"] = rules,
                ["PaperCatalogKeys"] = keys,
            }),
        };

    private static int Count =>
        int.TryParse(Environment.GetEnvironmentVariable("PAPERCATALOG_SOAK"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : Few;

    [Fact]
    public void Any_project_compiles_and_no_rule_throws() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(Count).WithReplay(20_261_126, 4_711), Prop.ForAll(Arb.From(Project), Holds));

    private static bool Holds(TestProject project)
    {
        Assert.NotEmpty(project.Compile());
        Assert.DoesNotContain(project.Analyze(), diagnostic => diagnostic.Id == "AD0001");
        return true;
    }

    private static TestFile Create(string name, string text, Dictionary<string, string?> metadata)
    {
        var file = TestFile.FromString("/project/" + name, text);
        file.Metadata.Clear();
        foreach (var value in Said(metadata))
            file.Metadata.Add(value.Key, value.Value);
        return file;
    }

    private static Dictionary<string, string> Said(Dictionary<string, string?> values) =>
        values.Where(value => value.Value is not null).ToDictionary(value => value.Key, value => value.Value!);
}
