using PaperCatalog.Listings.Naming;
using PaperCatalog.Listings.Repeats.Words;
using PaperCatalog.Listings.Works.Titles;

namespace PaperCatalog.Listings.Repeats.Titles;

/// <summary>A title as it is compared: its words, and where it may be cut.</summary>
internal sealed class TitleForm
{
    // Longer texts are no titles (and comparing takes words times words).
    private const int MostWords = 60;

    private TitleForm(TitleWord[] words, int[] breaks, VersionSuffix version)
    {
        Words = words;
        Breaks = breaks;
        Version = version;
        Whole = new TitlePart(this, 0, words.Length);
        HasNumber = Array.Exists(words, word => word.Kind == WordKind.Number);
        Parts = breaks.Length == 0 ? [] : TitleParts.Of(this);
    }

    /// <summary>The words, a version suffix left out; none where the text is too long for a title.</summary>
    public TitleWord[] Words { get; }

    /// <summary>The numbers of the words before which the title parts, in order.</summary>
    public int[] Breaks { get; }

    /// <summary>The version suffix that was left out.</summary>
    public VersionSuffix Version { get; }

    /// <summary>Whether one of the words is a number.</summary>
    public bool HasNumber { get; }

    /// <summary>All of the title.</summary>
    public TitlePart Whole { get; }

    /// <summary>The parts that may stand for all of it.</summary>
    public TitlePart[] Parts { get; }

    /// <summary>Reads a title, whose words the vocabulary then has.</summary>
    public static TitleForm Read(string title, TitleVocabulary vocabulary)
    {
        var raw = ReadRaw(title);
        if (raw.Count > MostWords)
            return new TitleForm([], [], default);

        var version = VersionSuffix.CutFrom(raw);
        var words = new TitleWord[raw.Count];
        var breaks = new List<int>();
        vocabulary.StartTitle();
        for (var i = 0; i < words.Length; i++)
        {
            var form = vocabulary.Add(raw[i].Folded);
            words[i] = new TitleWord(form, vocabulary.Stem(form), WordKinds.Of(raw[i].Folded))
            {
                IsName = raw[i].IsName,
                IsTied = raw[i].SignBefore == '-',
            };
            if (i > 0 && raw[i].IsAfterBreak)
                breaks.Add(i);
        }

        return new TitleForm(words, [.. breaks], version);
    }

    private static List<RawWord> ReadRaw(string title)
    {
        var isShouted = WordCase.IsShouted(title.AsSpan());
        OwnName.TryFind(title, out var nameStart, out var nameLength);
        var words = new List<RawWord>(16);
        var reader = new TitleWordReader(title.AsSpan());
        while (words.Count <= MostWords && reader.TryRead(out var word))
        {
            var folded = FoldedWord.Of(word);
            if (folded.Length == 0)
                continue;
            var isOwnName = reader.Start >= nameStart && reader.Start < nameStart + nameLength;
            words.Add(new RawWord(word, folded)
            {
                IsName = isOwnName || (!isShouted && HasShapeOfName(word)),
                IsAfterBreak = reader.IsAfterBreak,
                SignBefore = SignBefore(title, reader.Start),
            });
        }

        return words;
    }

    // "BERT", "LoRA", "GPT4", "C++": a capital after the first letter, a digit or a sign.
    private static bool HasShapeOfName(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsDigit(word[i]) || word[i] is '+' or '#' || (i > 0 && char.IsUpper(word[i])))
                return true;
        }

        return false;
    }

    private static char SignBefore(string title, int at)
    {
        if (at > 0 && title[at - 1] == '-')
            return '-';
        while (at > 0 && char.IsWhiteSpace(title[at - 1]))
            at--;
        return at > 0 ? title[at - 1] : '\0';
    }
}

/// <summary>A word of a title as it was read.</summary>
/// <param name="Text">The word as it is written.</param>
/// <param name="Folded">Its folded form, not empty.</param>
internal readonly record struct RawWord(string Text, string Folded)
{
    /// <summary>Whether it is or may be the name of something.</summary>
    public bool IsName { get; init; }

    /// <summary>Whether the title may be cut before it.</summary>
    public bool IsAfterBreak { get; init; }

    /// <summary>The last character before it that is not white space; a hyphen only where no white space follows it.</summary>
    public char SignBefore { get; init; }
}
