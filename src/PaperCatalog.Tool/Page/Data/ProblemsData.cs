namespace PaperCatalog.Tool.Page.Data;

/// <summary>The problems of the listings.</summary>
internal static class ProblemsData
{
    /// <summary>Writes <c>data/problems.js</c>.</summary>
    public static PageFile Write(IEnumerable<PageProblem> problems) => DataScript.Write("problems", json =>
    {
        json.WriteStartArray();
        foreach (var problem in problems)
        {
            json.WriteStartObject();
            json.WriteString("path", PageText.Of(problem.Path));
            json.WriteNumber("line", problem.Line);
            json.WriteNumber("column", problem.Column);
            json.WriteString("rule", problem.Rule);
            json.WriteString("severity", problem.Severity);
            json.WriteString("help", problem.HelpLink);
            json.WriteString("message", PageText.Of(problem.Message));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
