using PaperCatalog.Listings;
using PaperCatalog.Listings.Fixes;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Generators.CodeFixes;

/// <summary>What a fix does, for all places where it can be done at once: its equivalence key.</summary>
internal sealed class FixKey(Rule rule, bool isDirective)
{
    private const string Correct = "PaperCatalog.Correct.";
    private const string Disable = "PaperCatalog.Disable.";

    /// <summary>The identifier of the rule.</summary>
    public string Id => rule.Id;

    /// <summary>Whether it disables the rule by a directive, instead of putting right what the rule reports.</summary>
    public bool IsDirective => isDirective;

    /// <summary>The key that <paramref name="key"/> spells, or <see langword="null"/> where it is none of ours.</summary>
    public static FixKey? Parse(string? key)
    {
        if (key is null || RuleTable.Find(key.Substring(key.LastIndexOf('.') + 1)) is not { } rule)
            return null;
        FixKey[] keys = [new(rule, isDirective: false), new(rule, isDirective: true)];
        return Array.Find(keys, known => known.ToString() == key);
    }

    /// <summary>All changes of a listing that it stands for.</summary>
    public EquatableArray<TextEdit> FindEdits(ListingDocument document, CancellationToken cancellation)
    {
        var problems = ListingReports.Find(document, rule, cancellation);
        return isDirective
            ? DirectiveFixes.DisableAll(document.Reading, rule, problems.Select(problem => problem.Span))
            : ListingFixes.FixAll(document.Reading, problems);
    }

    /// <inheritdoc/>
    public override string ToString() => (isDirective ? Disable : Correct) + Id;
}
