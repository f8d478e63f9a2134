namespace PaperCatalog.Listings.Repeats.Words;

/// <summary>The words of a catalogue's titles, each with a number, and how many titles they stand in.</summary>
internal sealed class TitleVocabulary
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private readonly List<ulong> _letters = [];
    private readonly List<int> _stems = [];
    private readonly List<int> _titles = [];
    private readonly List<int> _lastTitle = [];
    private int _titleCount;

    /// <summary>About how many words the catalogue uses.</summary>
    public int WordCount => Math.Max(_texts.Count, Abstracts.Count);

    /// <summary>The words of the catalogue's abstracts.</summary>
    public AbstractVocabulary Abstracts { get; } = new();

    /// <summary>How many titles the catalogue has.</summary>
    public int TitleCount => _titleCount;

    /// <summary>Starts a title: the words added from here on are in it.</summary>
    public void StartTitle() => _titleCount++;

    /// <summary>Adds a word of the title.</summary>
    /// <returns>Its number.</returns>
    public int Add(string folded)
    {
        var form = Number(folded);
        Count(form);
        if (_stems[form] < 0)
            _stems[form] = Number(WordStem.Of(folded));
        if (_stems[form] != form)
            Count(_stems[form]);
        return form;
    }

    /// <summary>Counts a word of the title that was added before.</summary>
    public void CountAgain(int form)
    {
        Count(form);
        Count(_stems[form]);
    }

    /// <summary>The text of a word.</summary>
    public string Text(int word) => _texts[word];

    /// <summary>Which letters a word has, as bits; several letters can share one.</summary>
    public ulong Letters(int word) => _letters[word];

    /// <summary>For each word the number of its text in ordinal order.</summary>
    public int[] RankTexts()
    {
        var order = Enumerable.Range(0, _texts.Count).ToArray();
        Array.Sort(_texts.ToArray(), order, StringComparer.Ordinal);
        var ranks = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
            ranks[order[i]] = i;
        return ranks;
    }

    /// <summary>The stem of a word that was added.</summary>
    public int Stem(int form) => _stems[form];

    /// <summary>In how many titles a word, or any word of a stem, stands.</summary>
    public int TitlesWith(int word) => _titles[word];

    /// <summary>
    /// Whether the catalogue uses a word elsewhere, in two titles or in an abstract. A slip of the finger makes words that
    /// nobody uses.
    /// </summary>
    public bool IsInUse(int form) => _titles[form] > 1 || IsInAbstracts(form);

    /// <summary>Whether an abstract uses a word, here as singular or plural too.</summary>
    public bool IsInAbstracts(int form)
    {
        var text = _texts[form];
        return Abstracts.Contains(text) || Abstracts.Contains(text + "s") ||
            (text[text.Length - 1] == 's' && Abstracts.Contains(text.Substring(0, text.Length - 1)));
    }

    private int Number(string text)
    {
        if (_numbers.TryGetValue(text, out var number))
            return number;
        number = _texts.Count;
        _numbers.Add(text, number);
        _texts.Add(text);
        _letters.Add(LettersOf(text));
        _stems.Add(-1);
        _titles.Add(0);
        _lastTitle.Add(0);
        return number;
    }

    private static ulong LettersOf(string text)
    {
        var letters = 0UL;
        foreach (var unit in text)
            letters |= 1UL << unit;
        return letters;
    }

    private void Count(int word)
    {
        if (_lastTitle[word] == _titleCount)
            return;
        _lastTitle[word] = _titleCount;
        _titles[word]++;
    }
}
