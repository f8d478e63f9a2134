using System.Globalization;
using PaperCatalog.Tool.Checking;
using PaperCatalog.Tool.Commands;

namespace PaperCatalog.Tool.Output;

/// <summary>
/// Annotations of GitHub Actions, a line each
/// (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands).
/// </summary>
internal sealed class GitHubFormat : FindingFormat
{
    /// <inheritdoc/>
    public override void Write(ToolConsole console, Project project, IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings)
        {
            // An end on another line takes columns no more.
            var columns = finding.Start.Line == finding.End.Line
                ? string.Create(CultureInfo.InvariantCulture, $",col={finding.Start.Column},endColumn={finding.End.Column}")
                : "";
            console.Out.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"::{SeverityNames.Of(finding.Severity, hint: "notice")} file={EscapeProperty(finding.Path)},line={finding.Start.Line},endLine={finding.End.Line}{columns},title={finding.Rule.Id}::{EscapeData(finding.Message)}\n"));
        }
    }

    private static string EscapeData(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => EscapeData(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
