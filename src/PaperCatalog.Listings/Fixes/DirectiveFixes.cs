using PaperCatalog.Listings.Directives;

namespace PaperCatalog.Listings.Fixes;

/// <summary>Writes directives into a listing.</summary>
public static class DirectiveFixes
{
    // A file that is not UTF-8 is not read, so a directive in it is not either. With a directive, an empty one is not empty,
    // and a copy of another no copy.
    private static readonly ProblemKind[] s_beyondReach =
        [ProblemKind.NotUtf8, ProblemKind.EmptyListing, ProblemKind.SameContent];

    private static readonly HashSet<string> s_ids =
        new(DirectiveRules.Ids.Except(s_beyondReach.Select(ProblemRules.GetId)), StringComparer.Ordinal);

    /// <summary>The identifiers of the rules that can be disabled so.</summary>
    public static IEnumerable<string> Ids => s_ids;

    /// <summary>
    /// Disables a rule for the entry that <paramref name="place"/> is in, or for its line where that is of no entry; a rule
    /// about the whole listing for that. <see langword="null"/> where no directive can.
    /// </summary>
    /// <param name="reading">The listing.</param>
    /// <param name="id">The rule's identifier.</param>
    /// <param name="place">Where the rule reported something.</param>
    public static ListingFix? Disable(ListingReading reading, string id, ByteSpan place)
    {
        if (!s_ids.Contains(id))
            return null;
        var target = FindTarget(reading, id, place);
        var what = target.Kind switch
        {
            DirectiveTargetKind.Listing => "this listing",
            DirectiveTargetKind.Entry => "this entry",
            _ => "this line",
        };
        return ListingFix.Of($"Disable {id} for {what}", Insert(reading, id, target));
    }

    /// <summary>The changes that disable a rule at all of <paramref name="places"/>.</summary>
    public static EquatableArray<TextEdit> DisableAll(ListingReading reading, string id, IEnumerable<ByteSpan> places) =>
        s_ids.Contains(id)
            ? TextEdits.Merge(places.Select(place => Insert(reading, id, FindTarget(reading, id, place))))
            : default;

    private static DirectiveTarget FindTarget(ListingReading reading, string id, ByteSpan place) =>
        DirectiveRules.IsOfListing(id) ? DirectiveTarget.Listing : DirectiveTarget.At(reading, place.Start);

    private static TextEdit Insert(ListingReading reading, string id, DirectiveTarget target)
    {
        var line = target.Kind switch
        {
            DirectiveTargetKind.Listing => 0,
            DirectiveTargetKind.Entry => reading.Text.GetLineIndex(reading.Entries[target.Index].Span.Start),
            _ => target.Index,
        };
        var directive = DirectiveLine.Write(reading.Dialect.Comment, target.Kind == DirectiveTargetKind.Listing, id);
        return new TextEdit(new ByteSpan(reading.Text.GetLine(line).Start, 0), directive + LineBreaks.Near(reading.Text, line));
    }
}
