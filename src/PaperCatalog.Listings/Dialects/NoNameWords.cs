namespace PaperCatalog.Listings.Dialects;

/// <summary>Small words that titles have and no name: those of names, <c>de la</c>, <c>van</c>, <c>bin</c>, are as short.</summary>
internal static class NoNameWords
{
    // "On" and "An" are names.
    private static readonly string[] s_words =
        ["of", "to", "for", "in", "on", "is", "are", "at", "as", "by", "via", "with", "from", "the", "The", "How", "What", "Why", "With", "From", "For", "Towards"];

    /// <summary>Whether a word is one of them.</summary>
    public static bool Contains(ReadOnlySpan<byte> word)
    {
        foreach (var known in s_words)
        {
            if (AsciiText.Equals(word, known))
                return true;
        }

        return false;
    }

    /// <summary>Whether a stretch of a text is one of them.</summary>
    public static bool Contains(string text, int start, int end)
    {
        foreach (var known in s_words)
        {
            if (known.Length == end - start && string.CompareOrdinal(text, start, known, 0, known.Length) == 0)
                return true;
        }

        return false;
    }
}
