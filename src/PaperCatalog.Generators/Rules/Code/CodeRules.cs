using PaperCatalog.Listings;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Generators.Rules.Code;

/// <summary>The rules about code that have a fix there.</summary>
internal static class CodeRules
{
    /// <summary>They, in order of identifier.</summary>
    public static IReadOnlyList<Rule> Fixed { get; } = [RuleTable.PaperNotFound];
}
