using System.ComponentModel;
using PaperCatalog.Benchmarks.Processes;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Benchmarks.Report;

/// <summary>Which state of the repository is measured.</summary>
internal static class SourceCommit
{
    // What the harness writes itself is no change of what it measures.
    private const string Page = ":(exclude)tests/PaperCatalog.Benchmarks/BENCHMARKS.md";
    private const string Results = ":(exclude)tests/PaperCatalog.Benchmarks/Results";

    /// <summary>The commit, and whether files differ from it; an answer too where there is no repository.</summary>
    public static string Describe()
    {
        if (Git("rev-parse", "--short=7", "HEAD") is not { } commit)
            return "an unknown commit";
        return Git("status", "--porcelain", "--", ".", Page, Results) is "" ? $"commit {commit}" : $"commit {commit} with changes";
    }

    private static string? Git(params string[] arguments)
    {
        try
        {
            var run = new ProcessRunner(packagesFolder: null).Run(Repository.Root, "git", arguments);
            return run.ExitCode == 0 ? run.Output.Trim() : null;
        }
        catch (Win32Exception)
        {
            // There is no git.
            return null;
        }
    }
}
