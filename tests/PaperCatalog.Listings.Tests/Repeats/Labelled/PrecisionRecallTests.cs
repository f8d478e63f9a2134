using PaperCatalog.Listings.Tests.Reading;
using PaperCatalog.Tests.Shared;
using Xunit.Abstractions;

namespace PaperCatalog.Listings.Tests.Repeats.Labelled;

/// <summary>How many repeats are found, and how many of what is reported are repeats, on titles changed in named ways.</summary>
public sealed class PrecisionRecallTests(ITestOutputHelper output)
{
    [Fact]
    public void Of_the_corpus() => Measure([.. Repository.Corpus]);

    [SeedFact]
    public void Of_the_seeds() => Measure([.. Repository.Seeds]);

    private void Measure(string[] paths)
    {
        var papers = paths.SelectMany(path => Reader.ReadFile(path).EntryTexts())
            .DistinctBy(entry => entry.Title, StringComparer.OrdinalIgnoreCase)
            .Select(entry => new WrittenEntry(entry.Title!, entry.Abstract))
            .ToArray();
        foreach (var abstracts in Enum.GetValues<Abstracts>())
        {
            var log = new List<string>();
            var outcomes = OneWork.All.Concat(TwoWorks.All).Select(m => LabelledSet.Judge(m, papers, abstracts, log)).ToArray();
            output.WriteLine(abstracts.ToString());
            foreach (var o in outcomes)
                output.WriteLine($"  {o.Mutation.Name,-28} {o.Pairs,5} found {o.Found,5} {(o.Pairs == 0 ? 0 : 100.0 * o.Found / o.Pairs):0.0}% strays {o.Strays}");
            var tp = outcomes.Sum(o => o.TruePositives);
            var fp = outcomes.Sum(o => o.FalsePositives);
            output.WriteLine($"  precision {tp / (double)(tp + fp):0.0000} recall {tp / (double)outcomes.Where(o => o.Mutation.IsOneWork).Sum(o => o.Pairs):0.0000}");
            foreach (var l in log) output.WriteLine("   ! " + l);
        }
    }
}
