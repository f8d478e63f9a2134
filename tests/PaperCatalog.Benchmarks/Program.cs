using System.Diagnostics;
using PaperCatalog.Benchmarks;
using PaperCatalog.Benchmarks.InProcess.Generator;
using PaperCatalog.Benchmarks.InProcess.Lookups;
using PaperCatalog.Benchmarks.InProcess.Reading;
using PaperCatalog.Benchmarks.InProcess.Rules;
using PaperCatalog.Benchmarks.InProcess.Search;
using PaperCatalog.Benchmarks.Processes;
using PaperCatalog.Benchmarks.Processes.Browsing;
using PaperCatalog.Benchmarks.Processes.Commands;
using PaperCatalog.Benchmarks.Processes.Editing;
using PaperCatalog.Benchmarks.Processes.Sections;
using PaperCatalog.Benchmarks.Report;
using PaperCatalog.Tests.Shared;

// Measures, prints what was found, and writes it into BENCHMARKS.md. Exit code 0 where all that must hold does, 2 where
// nothing was measured.
#if DEBUG
Console.Error.WriteLine(
    "A build for debugging measures nothing of interest: dotnet run -c Release --project tests/PaperCatalog.Benchmarks");
return 2;
#else
ISection[] sections =
[
    new BuildTimes(), new CompilerMemory(), new Correctness(), new FirstLookups(), new WarmLookups(), new SearchTimes(),
    new UntouchedMemory(), new Rebuilds(), new EditorTimes(), new Keystrokes(), new RuleTimes(), new ReadingSpeed(),
    new PageTimes(), new CommandTimes(),
];
var options = HarnessOptions.Parse(args, sections.Select(section => section.Name), out var error);
if (options is null)
{
    Console.Error.WriteLine(error);
    return 2;
}

var home = Path.Combine(Repository.Root, "tests", "PaperCatalog.Benchmarks");
// What the page is written from is kept with it, so that a section can be run again by itself from any clone.
var folder = options.IsQuick ? Path.Combine(Repository.Root, "artifacts", "benchmarks") : Path.Combine(home, "Results");
var saved = new SavedResults(folder);
// Before anything runs: what is committed meanwhile is not what was built.
var commit = SourceCommit.Describe();
string machine;
using (var workshop = new Workshop())
{
    machine = Machine.Describe(workshop.SdkVersion);
    var harness = new Harness(options.IsQuick, workshop);
    foreach (var section in sections.Where(options.Includes))
    {
        Console.WriteLine($"{section.Name} ...");
        var clock = Stopwatch.StartNew();
        saved.Save(section.Run(harness) with { Commit = commit });
        Console.WriteLine($"{section.Name}: {Units.Time(clock.Elapsed.TotalSeconds)}");
        GC.Collect();
    }
}

var results = sections.Select(section => saved.Find(section.Name)).OfType<SectionResult>().ToList();
var page = Markdown.Write(results, machine, commit);
Console.WriteLine();
Console.WriteLine(page);
if (options.IsQuick)
    File.WriteAllText(Path.Combine(folder, "results.md"), page);
else
    ResultsPage.Update(Path.Combine(home, "BENCHMARKS.md"), page);
return results.SelectMany(result => result.Checks).All(check => check.Holds) ? 0 : 1;
#endif
