using System.Text.Json;
using PaperCatalog.Tool.Checking;
using PaperCatalog.Tool.Commands;
using PaperCatalog.Tool.Settings;

namespace PaperCatalog.Tool.Output;

/// <summary>A report of GitLab's code quality (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).</summary>
internal sealed class GitLabFormat : FindingFormat
{
    /// <inheritdoc/>
    public override void Write(ToolConsole console, Project project, IReadOnlyList<Finding> findings) => JsonOutput.Write(console.Out, json =>
    {
        // Two findings that say the same of two places are told apart by their order.
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        json.WriteStartArray();
        foreach (var finding in findings)
        {
            var fingerprint = Fingerprint.Of(finding);
            known[fingerprint] = known.GetValueOrDefault(fingerprint) + 1;
            Write(json, finding, known[fingerprint] == 1 ? fingerprint : $"{fingerprint}-{known[fingerprint]}");
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, Finding finding, string fingerprint)
    {
        json.WriteStartObject();
        json.WriteString("description", finding.Message);
        json.WriteString("check_name", finding.Rule.Id);
        json.WriteString("fingerprint", fingerprint);
        json.WriteString("severity", finding.Severity switch { RuleSeverity.Error => "critical", RuleSeverity.Warning => "major", _ => "info" });
        json.WriteStartObject("location");
        json.WriteString("path", finding.Path);
        json.WriteStartObject("lines");
        json.WriteNumber("begin", finding.Start.Line);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
