namespace PaperCatalog.Listings.Checks;

/// <summary>The words that stand twice in a row and are meant to.</summary>
internal static class MeantTwice
{
    // Grammar; emphasis; sounds; numbers; functions, as in "O(log log n)"; what examples are made of; and the doubled words
    // of French, German, Dutch and Italian that English writes alike.
    private static readonly HashSet<string> s_words = new(
        ("that had her " +
        "very really so much many more far long too again " +
        "bla blah yada ha hah haha he hey hi ho oh ah no yes yeah bye knock hush tsk tick beep ring la na boo choo " +
        "zero one two three four five six seven eight nine ten hundred " +
        "log ln exp sin cos tan min max sup inf abs sqrt " +
        "foo bar baz test buffalo sapiens " +
        "nous vous die der das dem den dat via piano").Split(' '),
        StringComparer.Ordinal);

    // The words that are doubled by mistake whatever their case; any other with a capital can be a name, "Bora Bora", or one
    // word and one name, "may May".
    private static readonly HashSet<string> s_functionWords = new(
        ("a an and are as at be been but by for from has have if in into it its not of on or our such than the their then " +
        "there these this those to was we were when which while with").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Whether two words, equal but for their case, are meant.</summary>
    public static bool Contains(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        var word = ToLower(first);
        if (IsLower(first) && IsLower(second))
            return s_words.Contains(word) || (word.Length == 1 && word != "a");
        // "on the The Pile" has a name that begins with the article; "A A" is no article.
        return word.Length == 1 || !s_functionWords.Contains(word) || !IsSentenceStart(first, second);
    }

    /// <summary>"The the", "THE THE" and "The The"; not "the The" and "it IT", where the second is a name.</summary>
    private static bool IsSentenceStart(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second) =>
        AsciiText.IsUpper(first[0]) && (IsLower(second) || first.SequenceEqual(second));

    private static bool IsLower(ReadOnlySpan<byte> word)
    {
        foreach (var value in word)
        {
            if (!AsciiText.IsLower(value))
                return false;
        }

        return true;
    }

    private static string ToLower(ReadOnlySpan<byte> word)
    {
        var lower = new char[word.Length];
        for (var i = 0; i < lower.Length; i++)
            lower[i] = (char)(word[i] | 0x20);
        return new string(lower);
    }
}
