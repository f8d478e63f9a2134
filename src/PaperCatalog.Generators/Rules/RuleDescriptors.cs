using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Generators.Rules;

/// <summary>The rows of the table of rules as the compiler has them.</summary>
internal static class RuleDescriptors
{
    /// <summary>The folder of the rules' pages.</summary>
    public const string Pages = "https://github.com/papercatalog/papercatalog/blob/main/src/PaperCatalog.Generators/Rules/docs/";

    private static readonly Dictionary<Rule, DiagnosticDescriptor> s_all = RuleTable.All.ToDictionary(rule => rule, Create);

    /// <summary>The descriptor of a rule.</summary>
    public static DiagnosticDescriptor Of(Rule rule) => s_all[rule];

    /// <summary>The descriptors of the rules of some scopes, in order of identifier.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Of(params RuleScope[] scopes) =>
        [.. RuleTable.All.Where(rule => scopes.Contains(rule.Scope)).Select(Of)];

    /// <summary>A problem as the compiler reports it.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="place">Where it is.</param>
    /// <param name="related">The place that it repeats or contradicts, where there is one.</param>
    public static Diagnostic Report(Problem problem, Location place, Location? related) => Diagnostic.Create(
        Of(problem.Rule),
        place,
        Severity(problem.Severity),
        related is null ? [] : [related],
        properties: null,
        problem.GetShownArguments());

    private static DiagnosticSeverity Severity(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => DiagnosticSeverity.Error,
        ProblemSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static DiagnosticDescriptor Create(Rule rule) => new(
        rule.Id,
        rule.Title,
        rule.Message,
        rule.Category,
        Severity(rule.Severity),
        isEnabledByDefault: !rule.IsOptIn,
        helpLinkUri: Pages + rule.Id + ".md",
        customTags: rule.IsSeenAlone ? [] : [WellKnownDiagnosticTags.CompilationEnd]);
}
