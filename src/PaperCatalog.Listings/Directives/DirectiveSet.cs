namespace PaperCatalog.Listings.Directives;

/// <summary>The directives of a listing: which rules it disables, and where.</summary>
/// <remarks>
/// <c># paper-catalog disable PAPER301</c> is for the entry that it stands in. Outside of entries it is for the next one,
/// and for the line right below it where that is of no entry. <c>disable-file</c> is for the whole listing, wherever it
/// stands; only it disables rules about the listing as a whole and about directives.
/// </remarks>
public sealed class DirectiveSet
{
    private static readonly DirectiveSet s_empty = new(new ListingReading(new Utf8Text([])), [], [], []);

    private readonly ListingReading _reading;
    private readonly List<DirectiveId> _ids;
    private readonly Dictionary<(DirectiveTarget, string), List<int>> _idsByTarget;

    private DirectiveSet(
        ListingReading reading, List<DirectiveId> ids,
        Dictionary<(DirectiveTarget, string), List<int>> idsByTarget, List<Problem> malformed)
    {
        _reading = reading;
        _ids = ids;
        _idsByTarget = idsByTarget;
        Malformed = malformed.OrderBy(problem => problem.Span.Start).ToEquatableArray();
    }

    /// <summary>The directives that cannot be understood (<see cref="ProblemKind.MalformedDirective"/>).</summary>
    public EquatableArray<Problem> Malformed { get; }

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
        return builder is null ? s_empty : new DirectiveSet(reading, builder.Ids, builder.IdsByTarget, builder.Malformed);
    }

    /// <summary>Whether a directive disables the rule of <paramref name="problem"/> at its place.</summary>
    public bool Disables(Problem problem) => Disables(problem.Id, problem.Span);

    /// <summary>Whether a directive disables a rule at a place.</summary>
    /// <param name="id">The rule's identifier; also of one that reports what is no <see cref="Problem"/>.</param>
    /// <param name="place">The place; where it begins is what counts.</param>
    public bool Disables(string id, ByteSpan place) =>
        _ids.Count > 0 && FindKeys(id, place).Any(_idsByTarget.ContainsKey);

    /// <summary>
    /// The directives that disable nothing (<see cref="ProblemKind.UnusedDirective"/>), given all problems of the listing,
    /// those that only comparing listings shows included, disabled or not.
    /// </summary>
    public EquatableArray<Problem> FindUnused(IEnumerable<Problem> problems)
    {
        if (_ids.Count == 0 || Disables(ProblemRules.GetId(ProblemKind.UnusedDirective), default))
            return default;

        var used = new HashSet<(DirectiveTarget, string)>();
        foreach (var problem in problems.Concat(Malformed))
            used.UnionWith(FindKeys(problem.Id, problem.Span));

        var isUsed = new bool[_ids.Count];
        foreach (var ids in _idsByTarget.Where(ids => used.Contains(ids.Key)))
            ids.Value.ForEach(index => isUsed[index] = true);
        return _ids
            .Where((id, index) => !isUsed[index] && DirectiveRules.ReportsProblems(id.Id))
            .Select(id => Problem.At(ProblemKind.UnusedDirective, id.Span, id.Id))
            .ToEquatableArray();
    }

    /// <summary>What a directive can say to disable a rule at a place: for the listing or for it, the rule or all.</summary>
    private IEnumerable<(DirectiveTarget Target, string Id)> FindKeys(string id, ByteSpan place)
    {
        yield return (DirectiveTarget.Listing, id);
        yield return (DirectiveTarget.Listing, DirectiveRules.All);
        if (DirectiveRules.IsOfListing(id))
            yield break;
        var target = DirectiveTarget.At(_reading, place.Start);
        yield return (target, id);
        yield return (target, DirectiveRules.All);
    }
}
