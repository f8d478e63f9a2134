using System.Runtime.CompilerServices;
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

    private const int LongestFiller = 5;

    // Several threads ask at the same time, so what is found out is written at once: a nullable value has two parts.
    private const int NotKnown = -1;

    // Whoever writes a title down leaves these out; a preposition can make another title.
    private static readonly HashSet<string> s_articles = new(StringComparer.Ordinal) { "a", "an", "the", "and" };

    private static readonly WorkTitle s_none = new("", []);

    private readonly string _text;
    private readonly List<string> _all;
    private string? _folded;
    private string? _bare;
    private string? _joined;
    private string? _subject;
    private string[]? _parts;
    private string[]? _numbers;
    private int _genres = NotKnown;
    private int _isGeneric = NotKnown;

    private WorkTitle(string text, List<string> all)
    {
        (_text, _all) = (text, all);
        var joined = TextHash.Start;
        var words = new List<string>(all.Count);
        foreach (var word in all)
        {
            if (word.Length <= LongestFiller && s_fillers.Contains(word))
                continue;
            words.Add(word);
            var hash = TextHash.Add(TextHash.Start, word);
            Marks |= 1UL << (int)(unchecked(hash * 0x9E3779B97F4A7C15) >> 58);
            joined = TextHash.Add(joined, word);
        }

        Words = [.. words];
        // A title of nothing but articles and prepositions is one all the same.
        Hashed = words.Count > 0 ? joined : TextHash.Add(joined, Folded);
    }

    /// <summary>Whether the entry has no title.</summary>
    public bool IsEmpty => Words.Length == 0 && Folded.Length == 0;

    /// <summary>A hash of <see cref="Joined"/>: titles that are the same have the same.</summary>
    public ulong Hashed { get; }

    /// <summary>All its letters and digits (<see cref="TitleRule"/>), without remarks; empty where the entry has no title.</summary>
    public string Folded => _folded ??= TitleRule.Fold(_text.AsSpan());

    /// <summary>The words that say something, folded; numbers in figures. None where the text is too long for a title.</summary>
    public string[] Words { get; }

    /// <summary>A bit for each word; several words can share one.</summary>
    public ulong Marks { get; }

    /// <summary>All words but articles as one text.</summary>
    public string Bare => _bare ??= string.Concat(_all.Where(word => !s_articles.Contains(word)));

    /// <summary>The words that say something as one text: words that are joined or split are the same in it.</summary>
    public string Joined => _joined ??= string.Concat(Words);

    /// <summary>The same without what it says at either end that the text is: what a correction corrects, and a reply answers.</summary>
    public string Subject => _subject ??= SubjectOf(Words);

    /// <summary>What it says that the text is.</summary>
    public TitleGenres Genres
    {
        get
        {
            if (_genres == NotKnown)
                _genres = (int)(GenreReader.Of(_all) | (IsNotice ? TitleGenres.Erratum : TitleGenres.None));
            return (TitleGenres)_genres;
        }
    }

    /// <summary>The numbers of parts that it names: <c>Part II</c> is the second.</summary>
    public string[] Parts => _parts ??= [.. _all.Where((_, i) => i > 0 && _all[i - 1] == "part")];

    /// <summary>Whether it says what the text is and not what it is about.</summary>
    public bool IsGeneric
    {
        get
        {
            if (_isGeneric == NotKnown)
                _isGeneric = GenericTitles.AreAll(Words) ? 1 : 0;
            return _isGeneric != 0;
        }
    }

    /// <summary>All numbers in it, in order.</summary>
    public string[] Numbers => _numbers ??= [.. Words.SelectMany(NumbersIn).OrderBy(number => number, StringComparer.Ordinal)];

    private bool IsNotice { get; init; }

    /// <summary>Whether two titles have one <see cref="Subject"/>.</summary>
    public static bool AreAboutOne(WorkTitle left, WorkTitle right) => left.Subject.Length > 0 && left.Subject == right.Subject;

    /// <summary>Reads a title.</summary>
    public static WorkTitle Of(string title)
    {
        if (title.Length == 0)
            return s_none;
        var text = TitleRemarks.Remove(title, out var isNotice);
        var words = ReadWords(text);
        if (words.Count > MostWords)
            words.Clear();
        for (var i = words.Count - 1; i >= 0; i--)
            words[i] = NumberWords.Of(words[i], isCounted: i > 0 && s_counted.Contains(words[i - 1]));
        return new WorkTitle(text, words) { IsNotice = isNotice };
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

    [MethodImpl(HotLoop.OptimisedAtOnce)]
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
        var word = FoldedWord.Of(text, start, end, out var isPlain);
        word = isPlain ? word : SpellGreek(word);
        if (word.Length > 0)
            words.Add(word);
    }

    private static string SpellGreek(string word) => word.Any(unit => GreekLetters.Name(unit) is not null)
        ? string.Concat(word.Select(unit => GreekLetters.Name(unit)?.ToLowerInvariant() ?? unit.ToString()))
        : word;

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
}
