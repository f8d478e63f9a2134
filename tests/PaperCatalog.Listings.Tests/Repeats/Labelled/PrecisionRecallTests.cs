using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Listings.Tests.Repeats.Labelled;

/// <summary>
/// How many repeats are found, and how many of what is taken for a repeat are one, on real titles that are changed in
/// named ways. The tables are in the output.
/// </summary>
public sealed class PrecisionRecallTests(ITestOutputHelper output)
{
    private const int MisjudgedToShow = 5;

    [Fact]
    public void Of_the_titles_of_the_corpus() => Measure(Repository.Corpus);

    [SeedFact]
    public void Of_the_titles_of_the_seeds() => Measure(Repository.Seeds);

    private void Measure(IReadOnlyList<string> paths)
    {
        var papers = paths.SelectMany(path => Reader.ReadFile(path).EntryTexts())
            .DistinctBy(entry => entry.Title, StringComparer.OrdinalIgnoreCase)
            .Select(entry => new WrittenEntry(entry.Title, entry.Abstract))
            .ToArray();

        Assert.Multiple(
            () => AssertAtLeast(0.99, 0.93, Judge(papers, Abstracts.None)),
            () => AssertAtLeast(0.99, 0.93, Judge(papers, Abstracts.OneSide)),
            () => AssertAtLeast(0.995, 0.985, Judge(papers, Abstracts.BothSides)));
    }

    private Outcome[] Judge(WrittenEntry[] papers, Abstracts abstracts)
    {
        Outcome[] outcomes =
        [
            .. OneWork.All.Concat(TwoWorks.All).Select(mutation => LabelledSet.Judge(mutation, papers, abstracts)),
            LabelledSet.JudgeReal(papers, abstracts),
        ];
        output.WriteLine($"{papers.Length} titles; abstracts: {abstracts}");
        foreach (var line in Outcome.Table(outcomes))
            output.WriteLine("  " + line);
        foreach (var outcome in outcomes)
        {
            foreach (var pair in outcome.Misjudged.Take(MisjudgedToShow))
                output.WriteLine($"  {(outcome.IsOneWork ? "missed" : "wrong")}, {outcome.Name}: {pair}");
        }

        return outcomes;
    }

    private static void AssertAtLeast(double precision, double recall, Outcome[] outcomes)
    {
        Assert.All(outcomes, outcome => Assert.True(outcome.Pairs >= 10, $"{outcome.Name}: {outcome.Pairs} pairs only"));
        Assert.InRange(Outcome.Precision(outcomes), precision, 1);
        Assert.InRange(Outcome.Recall(outcomes), recall, 1);
    }
}
