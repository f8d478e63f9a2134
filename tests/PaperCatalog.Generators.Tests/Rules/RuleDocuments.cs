using System.Text.RegularExpressions;
using PaperCatalog.Generators.Rules;
using PaperCatalog.Generators.Rules.Code;
using PaperCatalog.Generators.Tests.Infrastructure;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Fixes;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Generators.Tests.Rules;

/// <summary>What the documents say of each rule, made from the table of rules.</summary>
internal static partial class RuleDocuments
{
    public static readonly string Pages = Path.Combine("src", "PaperCatalog.Generators", "Rules", "docs");

    /// <summary>The documents by their paths in the repository, as they should be.</summary>
    public static IEnumerable<(string Path, string Text)> All() =>
    [
        Rewrite(Path.Combine("src", "PaperCatalog.Generators", "AnalyzerReleases.Unshipped.md"), ReleaseRow(), rule =>
            $"{rule.Id} | {rule.Category} | {(rule.IsOptIn ? "Disabled" : rule.Severity)} | {rule.Title}"),
        Rewrite(Presets.PathOf("strict"), PresetRow(), rule => IsCount(rule) || rule.IsOptIn ? null : Preset(rule, Strict(rule.Severity))),
        Rewrite(Presets.PathOf("quiet"), PresetRow(), rule => rule.IsOptIn ? null : Preset(rule, IsCount(rule) ? "silent" : Quiet(rule.Severity))),
        Rewrite(Path.Combine(Pages, "README.md"), TableRow(), rule =>
            $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | `{rule.Category}` | {rule.Severity}{(rule.IsOptIn ? ", off" : "")} | {(HasFix(rule) ? "yes " : "")}|"),
        .. RuleTable.All.Select(RewritePage),
    ];

    public static bool HasFix(Rule rule) => ListingFixes.Rules.Contains(rule) || CodeRules.Fixed.Contains(rule);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n");

    private static string Preset(Rule rule, string severity) => $"dotnet_diagnostic.{rule.Id}.severity = {severity}";

    // A count has the severity of what it counts, and a preset would give one to all counts: it must not be above that of hints.
    private static bool IsCount(Rule rule) => rule == RuleTable.MoreProblems;

    private static string Strict(ProblemSeverity severity) => severity == ProblemSeverity.Info ? "warning" : "error";

    private static string Quiet(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => "error",
        ProblemSeverity.Warning => "suggestion",
        _ => "silent",
    };

    /// <summary>A document whose rows are written anew; that of a new rule goes below the one before it by identifier.</summary>
    private static (string Path, string Text) Rewrite(string path, Regex row, Func<Rule, string?> write)
    {
        var lines = Read(path).Split('\n').ToList();
        lines.RemoveAll(line => IdOf(row, line) is { } id && (RuleTable.Find(id) is not { } rule || write(rule) is null));
        var at = lines.FindIndex(line => IdOf(row, line) is not null) - 1;
        foreach (var rule in RuleTable.All)
        {
            if (write(rule) is not { } text)
                continue;
            var known = lines.FindIndex(line => IdOf(row, line) == rule.Id);
            at = known >= 0 ? known : at + 1;
            if (known >= 0)
                lines[at] = text;
            else
                lines.Insert(at, text);
        }

        return (path, string.Join('\n', lines));
    }

    private static (string Path, string Text) RewritePage(Rule rule)
    {
        var path = Path.Combine(Pages, rule.Id + ".md");
        var page = Heading().Replace(Read(path), $"# {rule.Id}: {rule.Title}", 1);
        return (path, FirstCells().Replace(page, $"| `{rule.Category}` | {rule.Severity}{(rule.IsOptIn ? ", off" : "")} |", 1));
    }

    private static string? IdOf(Regex row, string line) => row.Match(line) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"^(PAPER\d{3}) \| ")]
    private static partial Regex ReleaseRow();

    [GeneratedRegex(@"^dotnet_diagnostic\.(PAPER\d{3})\.severity")]
    private static partial Regex PresetRow();

    [GeneratedRegex(@"^\| \[(PAPER\d{3})\]")]
    private static partial Regex TableRow();

    [GeneratedRegex("^# .*$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\| `PaperCatalog\.\w+` \| \w+(, off)? \|", RegexOptions.Multiline)]
    private static partial Regex FirstCells();
}
