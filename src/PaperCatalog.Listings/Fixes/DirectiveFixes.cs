using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Fixes;

/// <summary>Writes directives into a listing.</summary>
public static class DirectiveFixes
{
    // A file that is not UTF-8 is not read, so a directive in it is not either. With a directive, an empty one is not empty,
    // and a copy of another no copy.
    private static readonly Rule[] s_beyondReach =
        [RuleTable.NotUtf8, RuleTable.EmptyListing, RuleTable.SameContent];

    /// <summary>The rules that can be disabled so.</summary>
    public static IReadOnlyList<Rule> Rules { get; } = [.. DirectiveRules.All.Except(s_beyondReach)];

    /// <summary>
    /// Disables a rule for the entry that <paramref name="place"/> is in, or for its line where that is of no entry; a rule
    /// about the whole listing for that. <see langword="null"/> where no directive can.
    /// </summary>
    /// <param name="reading">The listing.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="place">Where the rule reported something.</param>
    public static ListingFix? Disable(ListingReading reading, Rule rule, ByteSpan place)
    {
        if (!Rules.Contains(rule))
            return null;
        var target = FindTarget(reading, rule, place);
        var what = target.Kind switch
        {
            DirectiveTargetKind.Listing => "this listing",
            DirectiveTargetKind.Entry => "this entry",
            _ => "this line",
        };
        return ListingFix.Of($"Disable {rule.Id} for {what}", Insert(reading, rule, target));
    }

    /// <summary>The changes that disable a rule at all of <paramref name="places"/>.</summary>
    public static EquatableArray<TextEdit> DisableAll(ListingReading reading, Rule rule, IEnumerable<ByteSpan> places) =>
        Rules.Contains(rule)
            ? TextEdits.Merge(places.Select(place => Insert(reading, rule, FindTarget(reading, rule, place))))
            : default;

    private static DirectiveTarget FindTarget(ListingReading reading, Rule rule, ByteSpan place) =>
        rule.IsOfListing ? DirectiveTarget.Listing : DirectiveTarget.At(reading, place.Start);

    private static TextEdit Insert(ListingReading reading, Rule rule, DirectiveTarget target)
    {
        var line = target.Kind switch
        {
            DirectiveTargetKind.Listing => 0,
            DirectiveTargetKind.Entry => reading.Text.GetLineIndex(reading.Entries[target.Index].Span.Start),
            _ => target.Index,
        };
        var directive = DirectiveLine.Write(reading.Dialect.Comment, target.Kind == DirectiveTargetKind.Listing, rule.Id);
        return new TextEdit(new ByteSpan(reading.Text.GetLine(line).Start, 0), directive + LineBreaks.Near(reading.Text, line));
    }
}
