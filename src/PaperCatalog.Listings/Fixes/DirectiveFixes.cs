using System.Text;
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

    // Each look reads the listing once.
    private const int MaxLooks = 100;

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
        var edit = Insert(reading, rule, target);
        return Disables(reading, new EquatableArray<TextEdit>([edit]), rule, [place])
            ? ListingFix.Of($"Disable {rule.Id} for {what}", edit)
            : null;
    }

    /// <summary>The changes that disable a rule at all of <paramref name="places"/>.</summary>
    public static EquatableArray<TextEdit> DisableAll(ListingReading reading, Rule rule, IEnumerable<ByteSpan> places)
    {
        if (!Rules.Contains(rule))
            return default;
        var all = places.ToArray();
        var edits = TextEdits.Merge(all.Select(place => Insert(reading, rule, FindTarget(reading, rule, place))));
        if (Disables(reading, edits, rule, all))
            return edits;
        return TextEdits.Merge(all
            .GroupBy(place => FindTarget(reading, rule, place))
            .Take(MaxLooks)
            .SelectMany(target => Disable(reading, rule, target.First())?.Edits ?? default));
    }

    /// <summary>Keeps an old name of a paper, above one of its entries. <see langword="null"/> where no directive can.</summary>
    /// <param name="reading">The listing.</param>
    /// <param name="entry">The number of the entry.</param>
    /// <param name="name">The name.</param>
    public static ListingFix? KeepOldName(ListingReading reading, int entry, string name)
    {
        var line = reading.Text.GetLineIndex(reading.Entries[entry].Span.Start);
        var directive = DirectiveLine.WriteAlias(reading.Dialect.Comment, name);
        var edit = new TextEdit(new ByteSpan(reading.Text.GetLine(line).Start, 0), directive + LineBreaks.Near(reading.Text, line));
        var after = ListingReader.Read(TextEdits.Apply(reading.Text, new EquatableArray<TextEdit>([edit])), reading.OptionsToReadAgain);
        return after.Entries.Count == reading.Entries.Count &&
            DirectiveSet.Read(after).Names.Any(given => given.IsAlias && given.Entry == entry && given.Name == name)
                ? ListingFix.Of($"Keep '{name}' as an old name", edit)
                : null;
    }

    /// <summary>
    /// Whether a directive does what it is for once it is written: a string of JSON or of a bibliography can go on at the
    /// place where it would stand, and what is damaged can read differently below it.
    /// </summary>
    private static bool Disables(ListingReading reading, EquatableArray<TextEdit> edits, Rule rule, ByteSpan[] places)
    {
        var text = TextEdits.Apply(reading.Text, edits);
        var after = ListingReader.Read(text, reading.OptionsToReadAgain);
        if (after.Entries.Count != reading.Entries.Count ||
            DialectList.Recognise(reading.Text).Name != DialectList.Recognise(text).Name)
        {
            return false;
        }

        var directives = DirectiveSet.Read(after);
        var (edit, shift) = (0, 0);
        foreach (var place in places.OrderBy(place => place.Start))
        {
            for (; edit < edits.Count && edits[edit].Span.Start <= place.Start; edit++)
                shift += Encoding.UTF8.GetByteCount(edits[edit].NewText);
            if (!directives.Disables(rule, place with { Start = place.Start + shift }))
                return false;
        }

        return directives.Malformed.Count <= DirectiveSet.Read(reading).Malformed.Count;
    }

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
