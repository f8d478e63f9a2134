using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.BibTeX.Syntax;

/// <summary>The places where a bibliography is not what its grammar says (<see cref="RuleTable.BibliographySyntax"/>).</summary>
internal sealed class SyntaxProblems(Utf8Text text)
{
    private readonly List<Problem> _problems = [];

    /// <summary>The problems in the order in which they were found.</summary>
    public IReadOnlyList<Problem> All => _problems;

    /// <summary>How many there are.</summary>
    public int Count => _problems.Count;

    /// <summary>Adds one.</summary>
    /// <param name="place">Where; of no length where something is missing, which is said behind what stands before it.</param>
    /// <param name="what">What is wrong, as the start of a sentence.</param>
    /// <param name="remedy">What to do.</param>
    public void Add(ByteSpan place, string what, string remedy) =>
        _problems.Add(Problem.At(RuleTable.BibliographySyntax, place.IsEmpty ? MoveBack(place.Start) : place, what, remedy));

    /// <summary>Forgets all but the first <paramref name="count"/>.</summary>
    public void Truncate(int count) => _problems.RemoveRange(count, _problems.Count - count);

    /// <summary>The text of a place, for a message.</summary>
    public string Show(ByteSpan span) => Excerpt.Of(text, span);

    private ByteSpan MoveBack(int at)
    {
        while (at > 0 && BibCharacters.IsSpace(text.Bytes[at - 1]))
            at--;
        return new ByteSpan(at, 0);
    }
}
