using PaperCatalog.Benchmarks.Report;
using PaperCatalog.Generators;

namespace PaperCatalog.Benchmarks.InProcess.Generator;

/// <summary>The generator's work while somebody types.</summary>
internal sealed class Keystrokes : ISection
{
    private const double WantedOfCode = 2e-3;

    // An editor is open for hours, and what keys run is optimised after some hundred of them.
    private const int KeysBefore = 150;

    private static readonly (string Edit, string Generator, string Method)[] s_codeRows =
    [
        ("a key in a file that names papers", "PaperCatalog", nameof(CodeKeys.Code)),
        ("a key after `Papers.`", "PaperCatalog", nameof(CodeKeys.Name)),
        ("a key in C# code", "empty", nameof(CodeKeys.EmptyCode)),
    ];

    private static readonly (string Edit, string Generator, string Method)[] s_listingRows =
    [
        ("a key in an abstract", "PaperCatalog", nameof(ListingKeys.Abstract)),
        ("a key in a title", "PaperCatalog", nameof(ListingKeys.Title)),
        ("a key in a listing", "empty", nameof(ListingKeys.EmptyListing)),
    ];

    // What is wanted of a key in a listing.
    private static readonly Dictionary<int, double> s_goals = new() { [10_000] = 5e-3, [100_000] = 10e-3 };

    public string Name => "generator";

    public SectionResult Run(Harness harness)
    {
        var result = new SectionResult(Name);
        var table = new Table("Generator work after an edit", ["papers", "edit", "generator", "time", "allocated"])
        {
            Note = $"Papers in {EditedProject.ListingCount} listings, and {UserCode.Files} files of code that name some of them: the " +
                "whole run of the driver, with reading the listing that was edited and parsing the code that changed. A key " +
                "after `Papers.` has another paper named than before. The empty generator shows what the driver itself takes. " +
                $"{KeysBefore} keys of each kind go before: the first ones of a session take several times as long, until the runtime has " +
                "optimised what they run.",
        };
        foreach (var papers in harness.Sizes.Where(s_goals.ContainsKey))
        {
            EditedProjects.Catalog = new EditedProject(papers, new PaperCatalogGenerator());
            EditedProjects.Empty = new EditedProject(papers, new EmptyGenerator());
            var rounds = harness.Repeats(3, 2);
            EditedProjects.Catalog.Use(KeysBefore);
            EditedProjects.Empty.Use(KeysBefore);
            var code = BenchmarkRounds.Run<CodeKeys>(Jobs.Keys(30), rounds);
            var listing = BenchmarkRounds.Run<ListingKeys>(Jobs.Keys(30), rounds);
            EditedProjects.Catalog = EditedProjects.Empty = null!;
            AddRows(table, papers, s_codeRows, code);
            AddRows(table, papers, s_listingRows, listing);
            if (papers == harness.Largest)
                AddGoal(result, papers, $"a C# keystroke, {UserCode.Files} files", WantedOfCode, code, nameof(CodeKeys.Code), nameof(CodeKeys.EmptyCode));
            var empty = nameof(ListingKeys.EmptyListing);
            AddGoal(result, papers, "a key in an abstract of one of 100 listings", s_goals[papers], listing, nameof(ListingKeys.Abstract), empty);
            AddGoal(result, papers, "a key in a title of one of 100 listings", s_goals[papers], listing, nameof(ListingKeys.Title), empty);
        }

        result.Tables.Add(table);
        return result;
    }

    private static void AddRows(Table table, int papers, (string Edit, string Generator, string Method)[] rows, BenchmarkFigures figures)
    {
        foreach (var (edit, generator, method) in rows)
            table.Add(Units.Count(papers), edit, generator, figures.Seconds(method).Show(Units.Time), Units.Size(figures.Allocated(method)));
    }

    private static void AddGoal(SectionResult result, int papers, string edit, double wanted, BenchmarkFigures figures, string method, string peer) =>
        result.Goals.Add(new Goal(
            $"generator work after {edit}, {Units.Count(papers)} papers",
            $"<= {Units.Time(wanted)}",
            figures.Seconds(method).Show(Units.Time),
            $"empty generator {Units.Time(figures.Seconds(peer).Median)}",
            figures.Seconds(method).Median <= wanted));
}
