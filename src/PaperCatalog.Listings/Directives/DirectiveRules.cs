using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Directives;

/// <summary>The rules that a directive can name: those that report something in a listing.</summary>
public static class DirectiveRules
{
    /// <summary>What a directive says for all rules at once.</summary>
    public const string AllWord = "all";

    /// <summary>The rules, in order of identifier.</summary>
    public static IReadOnlyList<Rule> All { get; } = [.. RuleTable.All.Where(IsNamed)];

    /// <summary>The rule whose identifier <paramref name="word"/> spells in any case, or <see langword="null"/>.</summary>
    internal static Rule? Find(string word) => RuleTable.Find(word) is { } rule && IsNamed(rule) ? rule : null;

    /// <summary>The identifier, or <c>all</c>, that <paramref name="word"/> was probably meant to be.</summary>
    internal static string? FindNearest(string word) =>
        NearestWord.Find(word, All.Select(rule => rule.Id).Concat([AllWord]), limit: 1);

    private static bool IsNamed(Rule rule) => rule.Scope is not (RuleScope.Options or RuleScope.Code);
}
