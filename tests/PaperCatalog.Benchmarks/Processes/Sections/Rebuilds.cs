using System.Text;
using PaperCatalog.Benchmarks.Report;
using PaperCatalog.Tests.Shared.SyntheticListings;

namespace PaperCatalog.Benchmarks.Processes.Sections;

/// <summary>Builds of a project that was built: with nothing changed, and with one listing of a hundred changed.</summary>
internal sealed class Rebuilds : ISection
{
    public string Name => "rebuilds";

    public SectionResult Run(Harness harness)
    {
        var catalog = harness.Workshop.Get(ProjectKind.HundredListings, harness.Largest).MustBeBuilt();
        var without = harness.Workshop.Get(ProjectKind.NoPackage, harness.Largest).MustBeBuilt();
        // The builds before may have been of other kinds; from here on all are alike.
        catalog.Build();
        without.Build();

        var result = new SectionResult(Name);
        var table = new Table("Building again", ["what", "project", "dotnet build"])
        {
            Note = $"{Units.Count(harness.Largest)} papers in {ProjectKind.ManyListings} listings.",
        };
        MeasureUnchanged(harness, catalog, without, table, result);
        MeasureChanged(harness, catalog, table, result);
        result.Tables.Add(table);
        return result;
    }

    private static void MeasureUnchanged(Harness harness, Project catalog, Project without, Table table, SectionResult result)
    {
        var (compiled, times, peer) = (catalog.CompiledAt, new List<double>(), new List<double>());
        for (var round = 0; round < harness.Repeats(5, 2); round++)
        {
            times.Add(catalog.Build().Elapsed.TotalSeconds);
            peer.Add(without.Build().Elapsed.TotalSeconds);
        }

        table.Add("nothing changed", catalog.Kind.Label, new Samples(times).Show(Units.Seconds));
        table.Add("nothing changed", without.Kind.Label, new Samples(peer).Show(Units.Seconds));
        var same = catalog.CompiledAt == compiled;
        result.Checks.Add(
            new Check(
                "Building again with nothing changed compiles nothing", same ? "the compiler wrote nothing" : "the compiler ran",
                same));
    }

    private static void MeasureChanged(Harness harness, Project catalog, Table table, SectionResult result)
    {
        const string Listing = "papers/050.txt";
        var paper = SyntheticPaper.At(catalog.Papers / ProjectKind.ManyListings * 50);
        var original = catalog.ReadBytes(Listing);
        var times = new List<double>();
        for (var round = 0; round < harness.Repeats(3, 1); round++)
        {
            var edited = Edit(paper, round);
            var text = Encoding.UTF8.GetString(original).Replace(paper.Abstract, edited.Abstract, StringComparison.Ordinal);
            catalog.WriteBytes(Listing, Encoding.UTF8.GetBytes(text));
            times.Add(catalog.Build().Elapsed.TotalSeconds);

            var compiled = catalog.CompiledAt;
            catalog.Build();
            var once = catalog.CompiledAt == compiled;
            var check = CatalogCheck.Run(
                catalog, "Changing one listing of 100 compiles once and gives the new data",
                other => other == paper ? edited : other);
            if (round == 0 || !check.Holds || !once)
                result.Checks.Add(once ? check : check with { Outcome = "the next build compiled again", Holds = false });
        }

        catalog.WriteBytes(Listing, original);
        catalog.Build();
        table.Add("one listing changed", catalog.Kind.Label, new Samples(times).Show(Units.Seconds));
    }

    private static SyntheticPaper Edit(SyntheticPaper paper, int round) =>
        paper with { Abstract = FormattableString.Invariant($"{paper.Abstract} This is edit {round}.") };
}
