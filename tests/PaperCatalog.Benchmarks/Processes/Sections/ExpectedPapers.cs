using PaperCatalog.Tests.Shared.SyntheticListings;

namespace PaperCatalog.Benchmarks.Processes.Sections;

/// <summary>The file that a program compares its catalogue with.</summary>
internal static class ExpectedPapers
{
    /// <summary>How many abstracts are compared; those of papers evenly spread.</summary>
    public const int Sampled = 1_000;

    /// <summary>Writes a line for each paper: title, identifier, and the abstract of those that are sampled.</summary>
    /// <param name="edit">Makes a paper what a listing that was edited says of it.</param>
    public static void Write(string path, int papers, Func<SyntheticPaper, SyntheticPaper>? edit = null)
    {
        var step = Math.Max(1, papers / Sampled);
        File.WriteAllLines(
            path, SyntheticPaper.Range(0, papers).Select(paper => edit is null ? paper : edit(paper)).Select(paper =>
            $"{paper.Title}\t{paper.ArxivId}\t{(paper.Number % step == 0 ? paper.Abstract : "")}"));
    }
}
