using PaperCatalog.Benchmarks.Report;
using PaperCatalog.Tests.Shared.SyntheticListings;

namespace PaperCatalog.Benchmarks.Processes.Sections;

/// <summary>Has a program compare its catalogue with the papers that it was made from.</summary>
internal static class CatalogCheck
{
    /// <summary>Runs the comparison.</summary>
    /// <param name="edit">Makes a paper what a listing that was edited says of it.</param>
    public static Check Run(Project project, string what, Func<SyntheticPaper, SyntheticPaper>? edit = null)
    {
        var expected = Path.GetTempFileName();
        ExpectedPapers.Write(expected, project.Papers, edit);
        var run = project.Start("check", expected);
        File.Delete(expected);
        var outcome = run.ExitCode == 0
            ? $"{Units.Count(project.Papers)} by key, title and identifier, {Units.Count(ExpectedPapers.Sampled)} with abstracts, " +
                $"{NamedMembers.Count} as members that code names"
            : run.Output.ReplaceLineEndings(" ");
        return new Check(what, outcome, run.ExitCode == 0);
    }
}
