using PaperCatalog.Listings;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Tool.Commands;

namespace PaperCatalog.Tool.Settings;

/// <summary>The severities of rules where they differ from those that findings have by themselves.</summary>
internal sealed class RuleSeverities
{
    private readonly Dictionary<string, RuleSeverity?> _severities;

    private RuleSeverities(Dictionary<string, RuleSeverity?> severities) => _severities = severities;

    /// <summary>Every finding as it is.</summary>
    public static RuleSeverities Default { get; } = new(new Dictionary<string, RuleSeverity?>(StringComparer.OrdinalIgnoreCase));

    /// <summary>The severity of a finding.</summary>
    public RuleSeverity Of(Problem problem)
    {
        if (_severities.TryGetValue(problem.Id, out var severity) && severity is { } chosen)
            return chosen;
        if (problem.Rule.IsOptIn)
            return RuleSeverity.None;
        return problem.Severity switch
        {
            ProblemSeverity.Error => RuleSeverity.Error,
            ProblemSeverity.Warning => RuleSeverity.Warning,
            _ => RuleSeverity.Info,
        };
    }

    /// <summary>Whether a rule is not reported at all.</summary>
    public bool IsOff(Rule rule) => _severities.TryGetValue(rule.Id, out var severity) && severity is { } chosen ? chosen == RuleSeverity.None : rule.IsOptIn;

    /// <summary>These with others, which count before.</summary>
    /// <exception cref="ToolException">A rule is not known, or a severity.</exception>
    public RuleSeverities With(IEnumerable<KeyValuePair<string, string>> others)
    {
        var changed = Copy();
        foreach (var (rule, severity) in others)
            changed[CheckRule(rule)] = Parse(rule, severity);
        return new RuleSeverities(changed);
    }

    /// <summary>These with a preset of the package, behind which they count.</summary>
    public RuleSeverities WithPreset(string? name)
    {
        if (name is null)
            return this;
        var changed = Default.With(Preset.Read(name)).Copy();
        foreach (var (rule, severity) in _severities)
            changed[rule] = severity;
        return new RuleSeverities(changed);
    }

    /// <summary>These with no other rules on than some, if any is named.</summary>
    public RuleSeverities Only(IReadOnlyList<string> rules)
    {
        if (rules.Count == 0)
            return this;
        var named = rules.Select(CheckRule).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var changed = Copy();
        foreach (var rule in RuleTable.All)
        {
            if (!named.Contains(rule.Id))
                changed[rule.Id] = RuleSeverity.None;
        }

        return new RuleSeverities(changed);
    }

    /// <summary>These with rules off.</summary>
    public RuleSeverities Without(IReadOnlyList<string> rules)
    {
        var changed = Copy();
        foreach (var rule in rules)
            changed[CheckRule(rule)] = RuleSeverity.None;
        return new RuleSeverities(changed);
    }

    private Dictionary<string, RuleSeverity?> Copy() => new(_severities, _severities.Comparer);

    private static string CheckRule(string id) => RuleTable.Find(id.ToUpperInvariant()) is { } rule
        ? rule.Id
        : throw new ToolException($"'{id}' is no rule: 'paper-catalog rules' lists them");

    // "default" is what the finding has by itself.
    private static RuleSeverity? Parse(string rule, string value) => value.ToLowerInvariant() switch
    {
        "error" => RuleSeverity.Error,
        "warning" => RuleSeverity.Warning,
        "suggestion" or "info" => RuleSeverity.Info,
        "silent" or "none" => RuleSeverity.None,
        "default" => null,
        _ => throw new ToolException($"'{value}' is no severity of {rule}: say 'error', 'warning', 'suggestion' or 'none'"),
    };
}
