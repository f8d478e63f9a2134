namespace PaperCatalog.Listings.Tests.Infrastructure;

/// <summary>A problem as it would be shown.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Text">The text that it marks.</param>
/// <param name="Arguments">The values of its message, with a bar between two.</param>
internal sealed record ProblemText(Rule Rule, string Text, string Arguments = "")
{
    public static ProblemText Of(Utf8Text text, Problem problem) =>
        new(problem.Rule, text.GetString(problem.Span), string.Join('|', problem.Arguments));
}
