using System.Reflection;
using PaperCatalog.Benchmarks.Report;
using PaperCatalog.Tests.Shared.SyntheticListings;

namespace PaperCatalog.Benchmarks.Processes.Browsing;

/// <summary>The page that the command writes: how long it takes to write, to open and to answer a key.</summary>
internal sealed class PageTimes : ISection
{
    private const int Papers = 10_000;
    private const double WantedOpening = 1;
    private const double WantedKey = 0.016;

    public string Name => "page";

    public SectionResult Run(Harness harness)
    {
        var result = new SectionResult(Name);
        if (BrowsedPage.Program is null)
            return result;
        var folder = Directory.CreateTempSubdirectory("papercatalog-page-").FullName;
        try
        {
            File.WriteAllBytes(Path.Combine(folder, "papers.bib"), SyntheticBibliography.Make(0, Papers));
            var writing = new Samples(Enumerable.Range(0, harness.Repeats(5, 2)).Select(_ => Write(harness, folder)));
            var visits = Enumerable.Range(0, harness.Repeats(7, 3)).Select(_ => BrowsedPage.VisitAsync(Path.Combine(folder, "page", "index.html")).GetAwaiter().GetResult()).ToList();
            Report(result, writing, visits);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return result;
    }

    private static double Write(Harness harness, string folder) =>
        harness.Workshop.Runner.Run(folder, "dotnet", [Command, "page", "papers.bib", "-o", "page"]).Succeeds().Elapsed.TotalSeconds;

    private static string Command => Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "CommandProgram").Value!;

    private static void Report(SectionResult result, Samples writing, List<PageVisit> visits)
    {
        var opening = new Samples(visits.Select(visit => visit.Opening));
        var index = new Samples(visits.Select(visit => visit.Index));
        var keys = new Samples(visits.SelectMany(visit => visit.Keys));
        var table = new Table("The page", ["what", "time"])
        {
            Note = $"{Units.Count(Papers)} papers, written by the command and opened from disk in headless Chromium. A key is timed from the field's event until " +
                "the papers that it finds are laid out; every key of several queries counts.",
        };
        table.Add("writing it, as a process", writing.Show(Units.Time));
        table.Add("opening it, until papers are painted", opening.Show(Units.Time));
        table.Add("until it can be searched", index.Show(Units.Time));
        table.Add("a key", keys.Show(Units.Time));
        table.Add("the slowest key", Units.Time(keys.Max));
        result.Tables.Add(table);
        result.Goals.Add(new Goal($"opening the page of {Units.Count(Papers)} papers", "<= 1 s", opening.Show(Units.Time), "", opening.Median <= WantedOpening));
        result.Goals.Add(new Goal($"a key on the page of {Units.Count(Papers)} papers", "<= 16 ms", keys.Show(Units.Time), $"slowest {Units.Time(keys.Max)}", keys.Median <= WantedKey));
    }
}
