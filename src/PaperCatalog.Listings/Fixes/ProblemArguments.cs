namespace PaperCatalog.Listings.Fixes;

/// <summary>The values that a problem's message names.</summary>
internal static class ProblemArguments
{
    /// <summary>The one with that number, from 0; empty where there is none, for a problem can come from anywhere.</summary>
    public static string GetArgument(this Problem problem, int index) =>
        index < problem.Arguments.Count ? problem.Arguments[index] : "";
}
