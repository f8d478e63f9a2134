using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Directives;

/// <summary>The directives of a listing: which rules it disables, and where, and what papers it names.</summary>
/// <remarks>
/// <c># paper-catalog disable PAPER301</c> is for the entry that it stands in. Outside of entries it is for the next one,
/// and for the line right below it where that is of no entry. <c>disable-file</c> is for the whole listing, wherever it
/// stands; only it disables rules about the listing as a whole and about directives. <c># paper-catalog name LlmPruner</c> and
/// <c>alias</c> are for the paper of the entry that they stand in, or of the next one.
/// </remarks>
public sealed class DirectiveSet
{
    private static readonly DirectiveSet s_empty = new(new ListingReading(new Utf8Text([])), [], [], [], []);

    private readonly ListingReading _reading;
    private readonly List<DirectiveId> _ids;
    private readonly Dictionary<(DirectiveTarget, string), List<int>> _idsByTarget;

    private DirectiveSet(
        ListingReading reading, List<DirectiveId> ids,
        Dictionary<(DirectiveTarget, string), List<int>> idsByTarget, List<NameDirective> names, List<Problem> malformed)
    {
        _reading = reading;
        _ids = ids;
        _idsByTarget = idsByTarget;
        Names = names.ToEquatableArray();
        Malformed = malformed.OrderBy(problem => problem.Span.Start).ToEquatableArray();
    }

    /// <summary>The directives that cannot be understood (<see cref="RuleTable.MalformedDirective"/>).</summary>
    public EquatableArray<Problem> Malformed { get; }

    /// <summary>The names that they give, in order of place.</summary>
    public EquatableArray<NameDirective> Names { get; }

    /// <summary>Reads the directives of a listing.</summary>
    public static DirectiveSet Read(ListingReading reading)
    {
        DirectiveSetBuilder? builder = null;
        var lines = reading.Lines.AsSpan();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] == LineOwner.Directive)
                (builder ??= new DirectiveSetBuilder(reading)).Add(i);
        }

        // Nearly every listing has none, and then no question about it costs anything.
        return builder is null ? s_empty : new DirectiveSet(reading, builder.Ids, builder.IdsByTarget, builder.Names, builder.Malformed);
    }

    /// <summary>Whether a directive disables the rule of <paramref name="problem"/> at its place.</summary>
    public bool Disables(Problem problem) => Disables(problem.Rule, problem.Span);

    /// <summary>Whether a directive disables a rule at a place.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="place">The place; where it begins is what counts.</param>
    public bool Disables(Rule rule, ByteSpan place) =>
        _ids.Count > 0 && FindKeys(rule, place).Any(_idsByTarget.ContainsKey);

    /// <summary>
    /// The directives that disable nothing (<see cref="RuleTable.UnusedDirective"/>), given all problems of the listing,
    /// those that only comparing listings shows included, disabled or not.
    /// </summary>
    public EquatableArray<Problem> FindUnused(IEnumerable<Problem> problems)
    {
        if (_ids.Count == 0 || Disables(RuleTable.UnusedDirective, default))
            return default;

        var used = new HashSet<(DirectiveTarget, string)>();
        foreach (var problem in problems.Concat(Malformed))
            used.UnionWith(FindKeys(problem.Rule, problem.Span));

        var isUsed = new bool[_ids.Count];
        foreach (var ids in _idsByTarget.Where(ids => used.Contains(ids.Key)))
            ids.Value.ForEach(index => isUsed[index] = true);
        // What counts reports is no problem of the listing: whether one was counted cannot be told from those. Nor are those that code shows.
        return _ids
            .Where((id, index) => !isUsed[index] && id.Id != RuleTable.MoreProblems.Id && RuleTable.Find(id.Id)?.Scope != RuleScope.CodeEntry)
            .Select(id => Problem.At(RuleTable.UnusedDirective, id.Span, id.Id))
            .ToEquatableArray();
    }

    /// <summary>What a directive can say to disable a rule at a place: for the listing or for it, the rule or all.</summary>
    private IEnumerable<(DirectiveTarget Target, string Id)> FindKeys(Rule rule, ByteSpan place)
    {
        yield return (DirectiveTarget.Listing, rule.Id);
        yield return (DirectiveTarget.Listing, DirectiveRules.AllWord);
        if (rule.IsOfListing)
            yield break;
        var target = DirectiveTarget.At(_reading, place.Start);
        yield return (target, rule.Id);
        yield return (target, DirectiveRules.AllWord);
    }
}
