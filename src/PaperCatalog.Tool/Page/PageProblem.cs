namespace PaperCatalog.Tool.Page;

/// <summary>A problem of a listing as the page shows it.</summary>
/// <param name="Path">The listing.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Rule">The rule, <c>PAPER247</c>.</param>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>info</c>.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="HelpLink">The address of the rule's page.</param>
internal sealed record PageProblem(string Path, int Line, int Column, string Rule, string Severity, string Message, string HelpLink);
