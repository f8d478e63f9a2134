using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Fixes;

/// <summary>
/// Corrects what has one right answer. Each correction changes as little text as can be: line ends, the end of the file
/// and every other entry stay as they are.
/// </summary>
public static class ListingFixes
{
    private static readonly Dictionary<Rule, Func<ListingReading, Problem, ListingFix?>> s_fixes = new()
    {
        [RuleTable.HtmlEntity] = CharacterFixes.Replace,
        [RuleTable.Mojibake] = CharacterFixes.Replace,
        [RuleTable.InvisibleCharacter] = CharacterFixes.RemoveInvisible,
        [RuleTable.NotNormalised] = CharacterFixes.Normalise,
        [RuleTable.LinkResidue] = LinkFixes.RemoveResidue,
        [RuleTable.MirrorLink] = LinkFixes.ReplaceMirror,
        [RuleTable.MarkupResidue] = TextFixes.RemoveMarkup,
        [RuleTable.DoubledWord] = TextFixes.RemoveDoubledWord,
        [RuleTable.TitleFullStop] = TextFixes.RemoveFullStop,
        [RuleTable.MissingSeparator] = MetadataFixes.AddSeparator,
    };

    // Lines that go together share the blank lines around them, so these corrections are found together.
    private static readonly Dictionary<Rule, (string Title, RemovalFinder Find)> s_removals = new()
    {
        [RuleTable.RepeatedEntry] = ("Remove this entry", EntryRemoval.Find),
        [RuleTable.StrayText] = ("Remove this line", RemoveLines),
        [RuleTable.UnusedDirective] = ("Remove this part of the directive", UnusedDirectiveRemoval.Find),
    };

    /// <summary>The rules that there are corrections for; not each problem of them has one.</summary>
    public static IEnumerable<Rule> Rules => s_fixes.Keys.Concat(s_removals.Keys);

    /// <summary>
    /// The correction of a problem of a listing; <see langword="null"/> where there is no one right answer, where another
    /// entry would then read differently, or where the problem would stay or another come. That is found out by reading the
    /// listing once more.
    /// </summary>
    public static ListingFix? Find(ListingReading reading, Problem problem) =>
        FindUnchecked(reading, problem) is { } fix && NeighbourCheck.Passes(reading, fix.Edits, [problem]) ? fix : null;

    /// <summary>
    /// The changes that correct those of <paramref name="problems"/> that can be, in order of place and not overlapping.
    /// </summary>
    public static EquatableArray<TextEdit> FixAll(ListingReading reading, IEnumerable<Problem> problems) =>
        new FixAllSearch(reading).Find(problems.ToArray());

    /// <summary>The changes that correct <paramref name="problems"/>, whatever they do to other entries.</summary>
    internal static EquatableArray<TextEdit> FixAllUnchecked(ListingReading reading, IEnumerable<Problem> problems) =>
        TextEdits.Merge(problems.GroupBy(problem => problem.Rule).SelectMany(kind =>
            s_removals.TryGetValue(kind.Key, out var removal)
                ? removal.Find(reading, kind)
                : kind.SelectMany(problem => FindUnchecked(reading, problem)?.Edits ?? default)));

    /// <summary>
    /// Writes the year into every date that stands without one and whose year the listing, its name or the project fixes, so
    /// that nothing else has to any more; <see langword="null"/> where there is no such date.
    /// </summary>
    public static ListingFix? WriteYears(ListingReading reading) => MetadataFixes.WriteYears(reading);

    private delegate IEnumerable<TextEdit> RemovalFinder(ListingReading reading, IEnumerable<Problem> problems);

    private static ListingFix? FindUnchecked(ListingReading reading, Problem problem)
    {
        if (!s_removals.TryGetValue(problem.Rule, out var removal))
            return !problem.IsInDecodedText && s_fixes.TryGetValue(problem.Rule, out var find) ? find(reading, problem) : null;
        var edits = TextEdits.Merge(removal.Find(reading, [problem]));
        return edits.Count == 0 ? null : new ListingFix(removal.Title, edits);
    }

    private static IEnumerable<TextEdit> RemoveLines(ListingReading reading, IEnumerable<Problem> problems) =>
        LineRemoval.Find(reading, problems.SelectMany(problem => FindLines(reading.Text, problem.Span)).Distinct());

    // Of text that was decoded the place is said, and not how far it goes.
    private static IEnumerable<int> FindLines(Utf8Text text, ByteSpan span)
    {
        var first = text.GetLineIndex(span.Start);
        return Enumerable.Range(first, text.GetLineIndex(Math.Max(span.Start, span.End - 1)) - first + 1);
    }
}
