using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;

namespace PaperCatalog.Listings.Tests.Directives;

/// <summary>A listing with directives, and questions about it.</summary>
internal sealed class DirectiveSample
{
    public DirectiveSample(params string[] lines)
    {
        Reading = Reader.ReadLines(lines);
        Directives = DirectiveSet.Read(Reading);
    }

    public ListingReading Reading { get; }

    public DirectiveSet Directives { get; }

    /// <summary>The parts that are malformed and what is said of each.</summary>
    public (string Part, string Message)[] Malformed =>
        [.. Directives.Malformed.Select(problem => (Text(problem), $"'{problem.Arguments[0]}' in this directive is not {problem.Arguments[1]}"))];

    /// <summary>A problem at the first place of a text; of several such texts the one with that number, from 1.</summary>
    public Problem At(Rule kind, string text, int number = 1)
    {
        var all = Reading.Text.GetString(new ByteSpan(0, Reading.Text.Length));
        var at = -1;
        for (var i = 0; i < number; i++)
            at = all.IndexOf(text, at + 1, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{text}' is not there.");
        var start = System.Text.Encoding.UTF8.GetByteCount(all.AsSpan(0, at));
        return Problem.At(kind, new ByteSpan(start, System.Text.Encoding.UTF8.GetByteCount(text)));
    }

    public bool Disables(Rule kind, string text) => Directives.Disables(At(kind, text));

    /// <summary>The parts that disable nothing.</summary>
    public string[] FindUnused(params Problem[] problems) =>
        [.. Directives.FindUnused(problems).Select(problem =>
        {
            Assert.Equal(RuleTable.UnusedDirective, problem.Rule);
            return Text(problem);
        })];

    private string Text(Problem problem) => Reading.Text.GetString(problem.Span);
}
