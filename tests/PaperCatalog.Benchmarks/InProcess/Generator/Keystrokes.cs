using PaperCatalog.Benchmarks.Report;
using PaperCatalog.Generators;

namespace PaperCatalog.Benchmarks.InProcess.Generator;

/// <summary>The generator's work while somebody types.</summary>
internal sealed class Keystrokes : ISection
{
    private const double WantedOfCode = 2e-3;

    private static readonly (string Edit, string Generator, string Method)[] s_rows =
    [
        ("a key in a file that names papers", "PaperCatalog", nameof(GeneratorBenchmarks.CodeKeystroke)),
        ("a key after `Papers.`", "PaperCatalog", nameof(GeneratorBenchmarks.NameKeystroke)),
        ("a key in C# code", "empty", nameof(GeneratorBenchmarks.EmptyCodeKeystroke)),
        ("a key in an abstract", "PaperCatalog", nameof(GeneratorBenchmarks.AbstractKeystroke)),
        ("a key in a title", "PaperCatalog", nameof(GeneratorBenchmarks.TitleKeystroke)),
        ("a key in a listing", "empty", nameof(GeneratorBenchmarks.EmptyListingKeystroke)),
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
                "after `Papers.` has another paper named than before. The empty generator shows what the driver itself takes.",
        };
        foreach (var papers in harness.Sizes.Where(s_goals.ContainsKey))
        {
            GeneratorBenchmarks.Catalog = new EditedProject(papers, new PaperCatalogGenerator());
            GeneratorBenchmarks.Empty = new EditedProject(papers, new EmptyGenerator());
            var figures = BenchmarkRounds.Run<GeneratorBenchmarks>(Jobs.Single(35, 10), harness.Repeats(3, 2));
            GeneratorBenchmarks.Catalog = GeneratorBenchmarks.Empty = null!;
            foreach (var (edit, generator, method) in s_rows)
                table.Add(
                    Units.Count(papers), edit, generator, figures.Seconds(method).Show(Units.Time),
                    Units.Size(figures.Allocated(method)));
            AddGoals(result, papers, figures, isLargest: papers == harness.Largest);
        }

        result.Tables.Add(table);
        return result;
    }

    private static void AddGoals(SectionResult result, int papers, BenchmarkFigures figures, bool isLargest)
    {
        if (isLargest)
            Add(
                $"a C# keystroke, {UserCode.Files} files", WantedOfCode, nameof(GeneratorBenchmarks.CodeKeystroke),
                nameof(GeneratorBenchmarks.EmptyCodeKeystroke));
        var empty = nameof(GeneratorBenchmarks.EmptyListingKeystroke);
        Add("a key in an abstract of one of 100 listings", s_goals[papers], nameof(GeneratorBenchmarks.AbstractKeystroke), empty);
        Add("a key in a title of one of 100 listings", s_goals[papers], nameof(GeneratorBenchmarks.TitleKeystroke), empty);

        void Add(string edit, double wanted, string method, string peer) => result.Goals.Add(new Goal(
            $"generator work after {edit}, {Units.Count(papers)} papers",
            $"<= {Units.Time(wanted)}",
            figures.Seconds(method).Show(Units.Time),
            $"empty generator {Units.Time(figures.Seconds(peer).Median)}",
            figures.Seconds(method).Median <= wanted));
    }
}
