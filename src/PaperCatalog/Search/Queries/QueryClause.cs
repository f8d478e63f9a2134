namespace PaperCatalog.Search.Queries;

/// <summary>What a paper is to have: a word, or a phrase of several.</summary>
internal sealed class QueryClause(TermRange[] words, bool isPhrase)
{
    /// <summary>The words, one behind the other.</summary>
    public TermRange[] Words => words;

    /// <summary>Whether it has to be there: words of which no paper has all are searched for those that most have.</summary>
    public bool IsPhrase => isPhrase;

    /// <summary>Whether both ask for the same.</summary>
    public bool IsSame(QueryClause other) => isPhrase == other.IsPhrase && words.AsSpan().SequenceEqual(other.Words);
}
