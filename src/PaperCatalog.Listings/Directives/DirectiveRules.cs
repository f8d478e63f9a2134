namespace PaperCatalog.Listings.Directives;

/// <summary>The rules that a directive can name.</summary>
public static class DirectiveRules
{
    /// <summary>What a directive says for all rules at once.</summary>
    public const string All = "all";

    // It counts reports of other rules, and is no kind of problem.
    private const string MoreProblems = "PAPER107";

    private static readonly HashSet<string> s_known = new(ProblemRules.Ids, StringComparer.Ordinal) { MoreProblems };

    // What concerns the listing as a whole, or the directives themselves: a directive for one entry cannot be meant.
    private static readonly HashSet<string> s_ofListing = new(
        new[]
        {
            ProblemKind.NotUtf8, ProblemKind.EmptyListing, ProblemKind.NoPapers, ProblemKind.UnrecognisedForm,
            ProblemKind.WrongDialect, ProblemKind.SameContent, ProblemKind.UnusedDirective,
            ProblemKind.MalformedDirective,
        }.Select(ProblemRules.GetId),
        StringComparer.Ordinal) { MoreProblems };

    /// <summary>The identifiers of the rules, in order.</summary>
    public static IEnumerable<string> Ids => s_known.OrderBy(id => id, StringComparer.Ordinal);

    /// <summary>Whether a rule concerns a listing as a whole, so that only <c>disable-file</c> disables it.</summary>
    public static bool IsOfListing(string id) => s_ofListing.Contains(id);

    /// <summary>
    /// Whether a rule reports problems, so that whoever knows those of a listing can tell a directive that is not used.
    /// </summary>
    internal static bool ReportsProblems(string id) => id != MoreProblems;

    /// <summary>The identifier that <paramref name="word"/> spells in any case, or <see langword="null"/>.</summary>
    internal static string? Find(string word)
    {
        var id = word.ToUpperInvariant();
        return s_known.Contains(id) ? id : null;
    }

    /// <summary>The identifier, or <c>all</c>, that <paramref name="word"/> was probably meant to be.</summary>
    internal static string? FindNearest(string word) => NearestWord.Find(word, Ids.Concat([All]), limit: 1);
}
