namespace PaperCatalog.Listings.Repeats.Words;

/// <summary>Words that many titles of the field share: two titles that agree in these alone agree in nothing.</summary>
/// <remarks>
/// A list and not the frequencies of the catalogue at hand, so that one of ten papers is judged as one of ten thousand.
/// Sources: the content words in at least ten of the 472 titles of the seed listings, without those of a single
/// subject; and the words for kinds of text, for newness and for quality.
/// </remarks>
internal static class GenericWords
{
    private const string Field =
        "ai algorithm attention context data decoder decoding deep distillation domain encoder fine finetuning generation " +
        "generative image inference intelligence knowledge language large learning llm lm long low machine model modeling " +
        "multi network neural open parameter pre pretraining prompt prompting pruning reasoning recognition scale scaling " +
        "self shot small speech system task text time token training transformer tuning video vision visual zero";

    private const string KindsOfText =
        "analysis application approach architecture benchmark benchmarking case challenge comparison dataset design " +
        "direction evaluation experiment framework future guide implementation insight introduction lesson literature " +
        "method note opportunity overview paper part perspective position practice primer problem proposal report research " +
        "result review science state strategy study survey technique theory trend tutorial understanding workshop";

    private const string Qualities =
        "accurate adaptive advanced all are automatic aware based better beyond can comparative comprehensive do dynamic " +
        "early effective efficient empirical enhancing evaluating exploring fast faster few free general how human " +
        "improved improving introducing investigating latest more need new not novel only optimal practical progress " +
        "recent rethinking revisiting robust scalable simple structured systematic technical through towards unified " +
        "unveiling use what when why you your";

    private static readonly HashSet<string> s_stems = WordStem.OfAll(Field + " " + KindsOfText + " " + Qualities);

    /// <summary>Whether the word with this stem says little about which work it is.</summary>
    public static bool Contains(string stem) => stem.Length < 2 || s_stems.Contains(stem);
}
