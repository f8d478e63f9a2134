using PaperCatalog.Listings;
using PaperCatalog.Listings.Checks;
using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Repeats;

namespace PaperCatalog.Generators.Inputs;

/// <summary>All problems that a listing shows by itself, found on first use.</summary>
internal sealed class ListingProblems
{
    private readonly string _fileName;
    private readonly Lazy<DirectiveSet> _directives;
    private readonly Lazy<List<Problem>> _all;
    private readonly Lazy<ILookup<ProblemKind, Problem>> _shown;

    /// <summary>The problems of <paramref name="reading"/>.</summary>
    /// <param name="reading">What stands in the listing.</param>
    /// <param name="fileName">The name of its file, for messages.</param>
    public ListingProblems(ListingReading reading, string fileName)
    {
        _fileName = fileName;
        Reading = reading;
        _directives = new Lazy<DirectiveSet>(() => DirectiveSet.Read(reading));
        _all = new Lazy<List<Problem>>(FindAll);
        _shown = new Lazy<ILookup<ProblemKind, Problem>>(FindShown);
    }

    /// <summary>What stands in the listing.</summary>
    public ListingReading Reading { get; }

    /// <summary>Its directives.</summary>
    public DirectiveSet Directives => _directives.Value;

    /// <summary>All problems, those that a directive disables included, in order of place.</summary>
    public IReadOnlyList<Problem> All => _all.Value;

    /// <summary>The problems that no directive disables, by kind, each in order of place.</summary>
    public ILookup<ProblemKind, Problem> Shown => _shown.Value;

    private List<Problem> FindAll() =>
        [.. Reading.Problems
            .Concat(EntryChecks.Find(Reading))
            .Concat(RepeatChecks.FindInListing(Reading, _fileName))
            .Concat(Directives.Malformed)
            .OrderBy(problem => problem.Span.Start)];

    private ILookup<ProblemKind, Problem> FindShown() =>
        All.Where(problem => !Directives.Disables(problem)).ToLookup(problem => problem.Kind);
}
