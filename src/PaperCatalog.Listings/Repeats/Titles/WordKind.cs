namespace PaperCatalog.Listings.Repeats;

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
