using System.Globalization;
using PaperCatalog.Listings;
using PaperCatalog.Tool.Checking;
using PaperCatalog.Tool.Commands;
using PaperCatalog.Tool.Settings;

namespace PaperCatalog.Tool.Output;

/// <summary>
/// For people: a line that editors and terminals lead to, <c>path:line:column: severity rule: message</c>, the line of the listing with
/// the place underlined, and at the end how much there is of what.
/// </summary>
internal sealed class TextFormat : FindingFormat
{
    /// <inheritdoc/>
    public override void Write(ToolConsole console, Project project, IReadOnlyList<Finding> findings)
    {
        var paint = new Paint(console.Out, console.HasColor);
        foreach (var finding in findings)
        {
            paint.Write(Ink.Strong, Place(finding));
            paint.Write(InkOf(finding.Severity), $"{SeverityNames.Of(finding.Severity)} {finding.Rule.Id}");
            paint.Write(Ink.Plain, ": " + finding.Message + "\n");
            SourceExcerpt.Write(paint, finding, InkOf(finding.Severity));
        }

        if (findings.Count > 0)
            paint.Write(Ink.Plain, "\n");
        paint.Write(findings.Count == 0 ? Ink.Good : Ink.Strong, Summary.Of(project, findings) + "\n");
    }

    /// <summary>A finding on one line, without colour.</summary>
    public static string Line(Finding finding) => $"{Place(finding)}{SeverityNames.Of(finding.Severity)} {finding.Rule.Id}: {finding.Message}";

    private static string Place(Finding finding) =>
        string.Create(CultureInfo.InvariantCulture, $"{SafeText.Show(finding.Path)}:{finding.Start.Line}:{finding.Start.Column}: ");

    private static Ink InkOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => Ink.Error,
        RuleSeverity.Warning => Ink.Warning,
        _ => Ink.Info,
    };
}
