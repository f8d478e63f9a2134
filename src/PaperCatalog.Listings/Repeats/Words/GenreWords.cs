namespace PaperCatalog.Listings.Repeats.Words;

/// <summary>Words that say what kind of text a work is. Titles with one follow a pattern that many works share.</summary>
internal static class GenreWords
{
    private static readonly HashSet<string> s_stems = WordStem.OfAll(
        "benchmark case challenge dataset guide introduction opportunity overview perspective primer report review roadmap " +
        "study survey taxonomy tutorial");

    /// <summary>Whether one of the words is among them.</summary>
    public static bool IsIn(ReadOnlySpan<TitleWord> words, TitleVocabulary vocabulary)
    {
        foreach (var word in words)
        {
            if (s_stems.Contains(vocabulary.Text(word.Stem)))
                return true;
        }

        return false;
    }
}
