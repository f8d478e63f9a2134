namespace PaperCatalog.Listings.Repeats.Words;

/// <summary>The form that a word shares with its plural and with its spelling on the other side of the Atlantic.</summary>
/// <remarks>
/// For comparing, not for showing: what it gives need not be a word, and it goes no further than that. <c>pruning</c> and
/// <c>pruned</c> stay two words, for they tell titles apart.
/// </remarks>
internal static class WordStem
{
    /// <summary>The stem of a word in its folded form.</summary>
    public static string Of(string folded) => folded.Length < 3 ? folded : WithoutMuteE(American(Singular(folded)));

    /// <summary>The stems of words with a space between two.</summary>
    public static HashSet<string> OfAll(string words) => new(words.Split(' ').Select(Of), StringComparer.Ordinal);

    private static string Singular(string word)
    {
        if (word[word.Length - 1] != 's' || Ends(word, "ss") || Ends(word, "us") || Ends(word, "is"))
            return word;
        if (word.Length > 5 && (Ends(word, "eses") || Ends(word, "yses")))
            return word.Substring(0, word.Length - 2) + "is";
        if (word.Length > 4 && Ends(word, "ies"))
            return word.Substring(0, word.Length - 3) + "y";
        return word.Substring(0, word.Length - 1);
    }

    private static string American(string word)
    {
        if (word.Length < 6)
            return word;
        if (Ends(word, "ise") || Ends(word, "yse"))
            return word.Substring(0, word.Length - 2) + "ze";
        return word
            .Replace("isation", "ization").Replace("ising", "izing").Replace("ised", "ized").Replace("iour", "ior")
            .Replace("elling", "eling").Replace("elled", "eled");
    }

    // The plurals of "cache" and "batch" end alike, and so must the words.
    private static string WithoutMuteE(string word) =>
        Ends(word, "che") || Ends(word, "she") || Ends(word, "xe") || Ends(word, "se") || Ends(word, "ze")
            ? word.Substring(0, word.Length - 1)
            : word;

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}
