using PaperCatalog.Listings.Naming.Letters;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Works.Titles;

/// <summary>A title as it tells works apart: its words, without what data bases hang on to it and without those that say nothing.</summary>
internal sealed class WorkTitle
{
    private static readonly HashSet<string> s_fillers = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "in", "of", "on", "for", "from", "and", "with", "to", "or", "as", "by", "at", "is", "are", "its", "their",
    };

    // After these even a single letter is a number: "part I", "type V".
    private static readonly HashSet<string> s_counted = new(StringComparer.Ordinal)
    {
        "part", "type", "phase", "stage", "class", "grade", "volume", "vol", "chapter", "book",
    };

    // Longer texts are no titles, and comparing takes words times words.
    private const int MostWords = 60;

    // Whoever writes a title down leaves these out; a preposition can make another title.
    private static readonly HashSet<string> s_articles = new(StringComparer.Ordinal) { "a", "an", "the", "and" };

    private WorkTitle(string folded, string bare, string[] words, TitleGenres genres, string[] parts)
    {
        Folded = folded;
        Bare = bare;
        Words = words;
        Genres = genres;
        Parts = parts;
        Subject = SubjectOf(words);
        IsGeneric = GenericTitles.AreAll(words);
        Numbers = [.. words.SelectMany(NumbersIn).OrderBy(number => number, StringComparer.Ordinal)];
        Joined = string.Concat(words);
        foreach (var word in words)
            Marks |= 1UL << (int)(HashOf(word) >> 58);
    }

    /// <summary>All its letters and digits (<see cref="TitleRule"/>), without remarks; empty where the entry has no title.</summary>
    public string Folded { get; }

    /// <summary>The same without articles; numbers in figures.</summary>
    public string Bare { get; }

    /// <summary>The words that say something, folded; numbers in figures. None where the text is too long for a title.</summary>
    public string[] Words { get; }

    /// <summary>The same as one text: words that are joined or split are the same in it.</summary>
    public string Joined { get; }

    /// <summary>The same without what it says at either end that the text is: what a correction corrects, and a reply answers.</summary>
    public string Subject { get; }

    /// <summary>What it says that the text is.</summary>
    public TitleGenres Genres { get; }

    /// <summary>The numbers of parts that it names: <c>Part II</c> is the second.</summary>
    public string[] Parts { get; }

    /// <summary>Whether it says what the text is and not what it is about.</summary>
    public bool IsGeneric { get; }

    /// <summary>All numbers in it, in order.</summary>
    public string[] Numbers { get; }

    /// <summary>A bit for each word; several words can share one.</summary>
    public ulong Marks { get; }

    /// <summary>Reads a title.</summary>
    public static WorkTitle Of(string title)
    {
        var text = TitleRemarks.Remove(title, out var isNotice);
        var words = ReadWords(text);
        if (words.Count > MostWords)
            return new WorkTitle(TitleRule.Fold(text.AsSpan()), "", [], TitleGenres.None, []);
        var genres = GenreReader.Of(words) | (isNotice ? TitleGenres.Erratum : TitleGenres.None);
        for (var i = 0; i < words.Count; i++)
            words[i] = NumberWords.Of(words[i], isCounted: i > 0 && s_counted.Contains(words[i - 1]));
        var parts = new List<string>();
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i - 1] == "part")
                parts.Add(words[i]);
        }

        return new WorkTitle(TitleRule.Fold(text.AsSpan()), string.Concat(words.Where(word => !s_articles.Contains(word))), [.. words.Where(word => !s_fillers.Contains(word))], genres, [.. parts]);
    }

    private static string SubjectOf(string[] words)
    {
        var (start, end) = (0, words.Length);
        while (start < end && GenreReader.Of(words[start]) != TitleGenres.None)
            start++;
        while (end > start && GenreReader.Of(words[end - 1]) != TitleGenres.None)
            end--;
        return string.Concat(words.Skip(start).Take(end - start));
    }

    private static List<string> ReadWords(string text)
    {
        var words = new List<string>(16);
        var start = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            var isInWord = at < text.Length && (char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at]) ||
                text[at] is >= '\u0300' and <= '\u036F' || (start >= 0 && (text[at] is '+' or '#' || IsApostrophe(text, at))));
            if (isInWord && start < 0)
                start = at;
            if (isInWord || start < 0)
                continue;
            Add(text, start, at, words);
            start = -1;
        }

        return words;
    }

    private static bool IsApostrophe(string text, int at) =>
        text[at] is '\'' or '\u2019' && at + 1 < text.Length && char.IsLetter(text[at + 1]);

    private static void Add(string text, int start, int end, List<string> words)
    {
        var word = TitleRule.Fold(text.AsSpan(start, end - start));
        if (word.Any(unit => GreekLetters.Name(unit) is not null))
            word = string.Concat(word.Select(unit => GreekLetters.Name(unit)?.ToLowerInvariant() ?? unit.ToString()));
        if (word.Length > 0)
            words.Add(word);
    }

    private static IEnumerable<string> NumbersIn(string word)
    {
        for (var at = 0; at < word.Length;)
        {
            var end = at;
            while (end < word.Length && word[end] is >= '0' and <= '9')
                end++;
            if (end > at)
                yield return word.Substring(at, end - at);
            at = end + 1;
        }
    }

    private static ulong HashOf(string word)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in word)
            hash = unchecked((hash ^ unit) * 1099511628211);
        return unchecked(hash * 0x9E3779B97F4A7C15);
    }
}
