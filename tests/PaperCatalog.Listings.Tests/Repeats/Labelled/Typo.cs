namespace PaperCatalog.Listings.Tests.Repeats.Labelled;

/// <summary>Slips of the finger in the long words of a title, names and first letters not spared.</summary>
internal static class Typo
{
    private const int LeastLetters = 5;

    /// <summary>The title with so many words mistyped, or null where it has not as many long words.</summary>
    public static string? In(LabelledTitle title, int count)
    {
        var words = title.Words.ToArray();
        var longWords = Enumerable.Range(0, words.Length)
            .Where(i => words[i].Count(char.IsLetter) >= LeastLetters)
            .OrderBy(i => title.Pick("word" + i, 1000))
            .Take(count)
            .ToArray();
        if (longWords.Length < count)
            return null;
        foreach (var i in longWords)
            words[i] = Mistype(words[i], purpose => modulo => title.Pick(purpose + i, modulo));
        return string.Join(' ', words);
    }

    private static string Mistype(string word, Func<string, Func<int, int>> pick)
    {
        var letters = Enumerable.Range(0, word.Length).Where(i => char.IsAsciiLetter(word[i])).ToArray();
        if (letters.Length == 0)
            return word;
        var at = letters[pick("place")(letters.Length)];
        var other = (char)('a' + pick("letter")(26));
        if (char.ToLowerInvariant(word[at]) == other)
            other = other == 'z' ? 'a' : (char)(other + 1);
        return pick("kind")(4) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, other.ToString()),
            2 when at + 1 < word.Length && char.IsLetter(word[at + 1]) &&
                char.ToLowerInvariant(word[at]) != char.ToLowerInvariant(word[at + 1]) =>
                word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
            _ => word[..at] + other + word[(at + 1)..],
        };
    }
}
