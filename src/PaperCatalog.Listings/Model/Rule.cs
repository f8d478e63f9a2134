namespace PaperCatalog.Listings;

/// <summary>What can be wrong, as data. Each rule is a row of the table of rules and has a page of its own.</summary>
/// <remarks>
/// The hundred of the identifier says what the rule is about: 1xx the file and its form, 2xx an entry's fields, 3xx repeats,
/// 4xx names and configuration, 5xx C# code that uses the catalogue.
/// </remarks>
/// <param name="id">The identifier that projects and directives name it by: <c>PAPER225</c>.</param>
/// <param name="scope">What has to be known to find it, and what a directive can disable it for.</param>
/// <param name="severity">How much it matters where a project says nothing else.</param>
/// <param name="title">What it reports, in a few words.</param>
/// <param name="message">What is wrong and what to do, with a <c>{0}</c> for each argument of a problem.</param>
public sealed class Rule(string id, RuleScope scope, ProblemSeverity severity, string title, string message)
{
    /// <summary>The identifier that projects and directives name it by: <c>PAPER225</c>.</summary>
    public string Id => id;

    /// <summary>What has to be known to find what it reports, and what a directive can disable it for.</summary>
    public RuleScope Scope => scope;

    /// <summary>How much it matters where a project says nothing else.</summary>
    public ProblemSeverity Severity => severity;

    /// <summary>What it reports, in a few words.</summary>
    public string Title => title;

    /// <summary>What is wrong and what to do, with a <c>{0}</c> for each argument of a problem.</summary>
    public string Message => message;

    /// <summary>
    /// Whether what it reports is as true of the place that it repeats: then a directive at either place disables it, whichever comes first.
    /// </summary>
    public bool IsOfPair { get; internal init; }

    /// <summary>The group of rules that its identifier stands in, as compilers call it: <c>PaperCatalog.Entries</c>.</summary>
    public string Category => "PaperCatalog." + id["PAPER".Length] switch
    {
        '1' => "Files",
        '2' => "Entries",
        '3' => "Repeats",
        '4' => "Configuration",
        _ => "Code",
    };

    /// <summary>Whether only projects that ask for it hear of it.</summary>
    public bool IsOptIn { get; internal init; }

    /// <summary>Whether it is about a listing as a whole, so that a directive for one entry cannot be meant.</summary>
    public bool IsOfListing => scope is RuleScope.Listing or RuleScope.CatalogListing;

    /// <summary>Whether one listing by itself shows it, or a piece of code; else all listings of a catalogue do, or the options.</summary>
    public bool IsSeenAlone => scope is RuleScope.Entry or RuleScope.Listing or RuleScope.Code;

    /// <inheritdoc/>
    public override string ToString() => id;
}
