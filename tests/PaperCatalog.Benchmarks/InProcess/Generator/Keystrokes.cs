using PaperCatalog.Benchmarks.Report;
using PaperCatalog.Generators;

namespace PaperCatalog.Benchmarks.InProcess.Generator;

/// <summary>The generator's work while somebody types.</summary>
internal sealed class Keystrokes : ISection
{
    public string Name => "generator";

    public SectionResult Run(Harness harness)
    {
        GeneratorBenchmarks.Catalog = new EditedProject(harness.Largest, new PaperCatalogGenerator());
        GeneratorBenchmarks.Empty = new EditedProject(harness.Largest, new EmptyGenerator());
        var figures = BenchmarkRounds.Run<GeneratorBenchmarks>(Jobs.Single(3, 10), harness.Repeats(3, 2));

        var table = new Table("Generator work after an edit", ["edit", "generator", "time", "allocated"])
        {
            Note = $"{Units.Count(harness.Largest)} papers in {EditedProject.ListingCount} listings, " +
                $"{GeneratorBenchmarks.Catalog.GeneratedFiles} generated files: the whole run of the driver, with reading " +
                "the listing that was edited and parsing the code that changed. The empty generator shows what the driver " +
                "itself takes.",
        };
        Add("a key in C# code", "PaperCatalog", nameof(GeneratorBenchmarks.CodeKeystroke));
        Add("a key in C# code", "empty", nameof(GeneratorBenchmarks.EmptyCodeKeystroke));
        Add("a key in an abstract", "PaperCatalog", nameof(GeneratorBenchmarks.AbstractKeystroke));
        Add("a key in a title", "PaperCatalog", nameof(GeneratorBenchmarks.TitleKeystroke));
        Add("a key in a listing", "empty", nameof(GeneratorBenchmarks.EmptyListingKeystroke));

        var result = new SectionResult(Name);
        result.Tables.Add(table);
        var driver = nameof(GeneratorBenchmarks.EmptyCodeKeystroke);
        AddGoal("a C# keystroke", 2e-3, nameof(GeneratorBenchmarks.CodeKeystroke), driver);
        var empty = nameof(GeneratorBenchmarks.EmptyListingKeystroke);
        AddGoal("a key in an abstract of one of 100 listings", 10e-3, nameof(GeneratorBenchmarks.AbstractKeystroke), empty);
        AddGoal("a key in a title of one of 100 listings", 10e-3, nameof(GeneratorBenchmarks.TitleKeystroke), empty);
        GeneratorBenchmarks.Catalog = GeneratorBenchmarks.Empty = null!;
        return result;

        void Add(string edit, string generator, string method) =>
            table.Add(edit, generator, figures.Seconds(method).Show(Units.Time), Units.Size(figures.Allocated(method)));

        void AddGoal(string edit, double wanted, string method, string peer) => result.Goals.Add(new Goal(
            $"generator work after {edit}, {Units.Count(harness.Largest)} papers",
            $"<= {Units.Time(wanted)}",
            figures.Seconds(method).Show(Units.Time),
            $"empty generator {Units.Time(figures.Seconds(peer).Median)}",
            figures.Seconds(method).Median <= wanted));
    }
}
