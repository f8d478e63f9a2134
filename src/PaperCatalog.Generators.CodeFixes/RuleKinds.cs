using PaperCatalog.Listings;

namespace PaperCatalog.Generators.CodeFixes;

/// <summary>The kind of problem that each rule reports.</summary>
internal static class RuleKinds
{
    private static readonly Dictionary<string, ProblemKind> s_kinds =
        Enum.GetValues(typeof(ProblemKind)).Cast<ProblemKind>().ToDictionary(ProblemRules.GetId, StringComparer.Ordinal);

    /// <summary>The kind that the rule with that identifier reports.</summary>
    public static ProblemKind? Find(string id) => s_kinds.TryGetValue(id, out var kind) ? kind : null;
}
