using PaperCatalog.Tests.Shared.SyntheticListings;

namespace PaperCatalog.Benchmarks.InProcess.Rules;

/// <summary>Papers whose abstracts share text, as those of one template, one series or one group of authors do.</summary>
internal static class SharedAbstracts
{
    private const int PapersOfGroup = 40;

    // One sentence in so many is a paper's own.
    private const int OwnSentence = 5;

    private const string Between = ". ";

    // What most abstracts say, and so says nothing of any.
    private const string Opening = "Large language models have shown remarkable performance across a wide range of tasks. ";
    private const string Closing =
        "Extensive experiments on several benchmarks demonstrate the effectiveness of our method. Code and models will be made available to the public.";

    /// <summary>The papers with the numbers from <paramref name="first"/> on; each forty share four fifths of their abstracts.</summary>
    public static IEnumerable<SyntheticPaper> Range(int first, int count) => SyntheticPaper.Range(first, count).Select(Share);

    private static SyntheticPaper Share(SyntheticPaper paper)
    {
        var own = paper.Abstract.TrimEnd('.').Split(Between);
        var common = SyntheticPaper.At(paper.Number - (paper.Number % PapersOfGroup)).Abstract.TrimEnd('.').Split(Between);
        var sentences = common.Select((sentence, i) => i < own.Length && (i + paper.Number) % OwnSentence == 0 ? own[i] : sentence);
        return paper with { Abstract = Opening + string.Join(Between, sentences) + Between + Closing };
    }
}
