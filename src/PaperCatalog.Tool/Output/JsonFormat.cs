using System.Text.Json;
using PaperCatalog.Tool.Checking;
using PaperCatalog.Tool.Commands;

namespace PaperCatalog.Tool.Output;

/// <summary>A list of findings in JSON: path, place, rule, severity and message of each.</summary>
internal sealed class JsonFormat : FindingFormat
{
    /// <inheritdoc/>
    public override void Write(ToolConsole console, Project project, IReadOnlyList<Finding> findings) => JsonOutput.Write(console.Out, json =>
    {
        json.WriteStartArray();
        foreach (var finding in findings)
            Write(json, finding);
        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("path", finding.Path);
        json.WriteNumber("line", finding.Start.Line);
        json.WriteNumber("column", finding.Start.Column);
        json.WriteNumber("endLine", finding.End.Line);
        json.WriteNumber("endColumn", finding.End.Column);
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("severity", SeverityNames.Of(finding.Severity));
        json.WriteString("message", finding.Message);
        json.WriteString("help", finding.HelpLink);
        json.WriteEndObject();
    }
}
