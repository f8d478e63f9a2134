using PaperCatalog.Search.Index;

namespace PaperCatalog.Search.Queries;

/// <summary>The words of an index that a word of a query means: itself, or all that begin with it.</summary>
internal readonly record struct TermRange(int First, int End, int Exact)
{
    private const int NoTerm = -1;

    /// <summary>Whether the index has none.</summary>
    public bool IsEmpty => First >= End;

    /// <summary>The word itself.</summary>
    public static TermRange Of(Terms terms, ReadOnlySpan<char> word)
    {
        var first = terms.FindFirst(word);
        return first < terms.Count && terms[first].SequenceEqual(word) ? new(first, first + 1, first) : new(first, first, NoTerm);
    }

    /// <summary>All words that begin with it.</summary>
    public static TermRange StartingWith(Terms terms, ReadOnlySpan<char> start)
    {
        var exact = Of(terms, start);
        return exact with { End = terms.FindEnd(start, exact.First) };
    }
}
