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

    /// <summary>The severity as the compiler has it.</summary>
    public static DiagnosticSeverity ToDiagnosticSeverity(this ProblemSeverity severity) => severity switch
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
        rule.Severity.ToDiagnosticSeverity(),
        isEnabledByDefault: true,
        helpLinkUri: Pages + rule.Id + ".md",
        customTags: rule.IsSeenAlone ? [] : [WellKnownDiagnosticTags.CompilationEnd]);
}
