using System.Globalization;
using PaperCatalog.Listings;
using PaperCatalog.Tool.Settings;

namespace PaperCatalog.Tool.Checking;

/// <summary>A problem as it is reported.</summary>
/// <param name="Listing">The listing that it is in.</param>
/// <param name="Problem">The problem.</param>
/// <param name="Severity">How much it matters here.</param>
internal sealed record Finding(ProjectListing Listing, Problem Problem, RuleSeverity Severity)
{
    /// <summary>The rule.</summary>
    public Rule Rule => Problem.Rule;

    /// <summary>The path of the listing.</summary>
    public string Path => Listing.Source.Path;

    /// <summary>Where it begins, from 1; columns count UTF-16 units, as compilers do.</summary>
    public (int Line, int Column) Start => Place(Problem.Span.Start);

    /// <summary>Where it ends, from 1: the column behind its last character.</summary>
    public (int Line, int Column) End => Place(Problem.Span.End);

    /// <summary>The message, on one line.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, [.. Problem.GetShownArguments()]);

    /// <summary>The page of the rule.</summary>
    public string HelpLink => RulePages.LinkOf(Rule);

    private (int, int) Place(int offset)
    {
        var position = Listing.Reading.Text.GetPosition(offset);
        return (position.Line + 1, position.Column + 1);
    }
}
