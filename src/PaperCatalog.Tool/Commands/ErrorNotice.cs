using PaperCatalog.Tool.Checking;
using PaperCatalog.Tool.Output;
using PaperCatalog.Tool.Settings;

namespace PaperCatalog.Tool.Commands;

/// <summary>Says that a result lacks something, for listings have errors: what could not be read is not in it.</summary>
internal static class ErrorNotice
{
    /// <summary>Writes it to standard error, if there are any.</summary>
    /// <returns>The exit code.</returns>
    public static int Write(ToolConsole console, IReadOnlyList<Finding> findings)
    {
        var errors = findings.Where(finding => finding.Severity == RuleSeverity.Error).ToArray();
        if (errors.Length == 0)
            return ExitCode.Clean;
        foreach (var error in errors)
            console.Error.Write(TextFormat.Line(error) + "\n");
        console.Error.Write($"{Summary.Count(errors.Length, "error")}: what could not be read is missing.\n");
        return ExitCode.Problems;
    }
}
