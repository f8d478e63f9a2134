using PaperCatalog.Listings.Repeats.Words;

namespace PaperCatalog.Listings.Repeats.Titles;

/// <summary>A title as it is compared: its words, and where it may be cut.</summary>
internal sealed class TitleForm
{
    /// <summary>How many words a title has at most: longer texts are none, and comparing takes words times words.</summary>
    public const int MostWords = 60;

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

    /// <summary>A title of the words that were read, which the vocabulary then has.</summary>
    public static TitleForm Of(List<RawWord> raw, TitleVocabulary vocabulary)
    {
        if (raw.Count > MostWords)
            return new TitleForm([], [], default);

        var version = VersionSuffix.CutFrom(raw);
        var words = new TitleWord[raw.Count];
        var breaks = 0;
        vocabulary.StartTitle();
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = raw[i].Word.CountIn(vocabulary) with { IsName = raw[i].IsName, IsTied = raw[i].SignBefore == '-' };
            breaks += i > 0 && raw[i].IsAfterBreak ? 1 : 0;
        }

        return new TitleForm(words, breaks == 0 ? [] : FindBreaks(raw, breaks), version);
    }

    private static int[] FindBreaks(List<RawWord> raw, int count)
    {
        var breaks = new int[count];
        for (var i = raw.Count - 1; count > 0; i--)
        {
            if (raw[i].IsAfterBreak)
                breaks[--count] = i;
        }

        return breaks;
    }
}
