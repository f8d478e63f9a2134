namespace PaperCatalog.Listings.Repeats.Words;

/// <summary>What a word does in a title.</summary>
internal enum WordKind
{
    /// <summary>It says what the work is about.</summary>
    Content,

    /// <summary>It holds a number, in digits, Roman numerals or words: what tells a second part from a first.</summary>
    Number,

    /// <summary>An article.</summary>
    Article,

    /// <summary>It joins words whose order does not matter: <c>and</c>, <c>or</c>.</summary>
    Joiner,

    /// <summary>It relates words whose order matters: <c>from</c>, <c>to</c>.</summary>
    Preposition,
}

/// <summary>Tells what a word of a title does.</summary>
internal static class WordKinds
{
    private static readonly Dictionary<string, WordKind> s_kinds = Make();

    /// <summary>What the word with this folded form does.</summary>
    public static WordKind Of(string folded)
    {
        if (s_kinds.TryGetValue(folded, out var kind))
            return kind;
        foreach (var unit in folded)
        {
            if (char.IsDigit(unit))
                return WordKind.Number;
        }

        return WordKind.Content;
    }

    private static Dictionary<string, WordKind> Make()
    {
        var kinds = new Dictionary<string, WordKind>(StringComparer.Ordinal);
        Add(WordKind.Article, "a an the");
        Add(WordKind.Joiner, "and or");
        // "without", "not" and "no" are content: they turn a title into its opposite.
        Add(WordKind.Preposition, "as at by for from in into is of on onto over to toward towards using via with");
        // Larger numbers are written in digits. "I" may be a pronoun; it is no less part of what a title says.
        Add(WordKind.Number, "i ii iii iv v vi vii viii ix x xi xii one two three four five six seven eight nine ten");
        Add(WordKind.Number, "first second third fourth fifth");
        return kinds;

        void Add(WordKind kind, string words)
        {
            foreach (var word in words.Split(' '))
                kinds.Add(word, kind);
        }
    }
}
