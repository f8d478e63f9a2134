namespace PaperCatalog.Listings.Repeats.Titles;

/// <summary>
/// What the end of a title says about its text and not about the work: <c>(v2)</c>, <c>version 2</c>, <c>[Extended
/// Version]</c>.
/// </summary>
/// <remarks>
/// <c>2.0</c> or a bare <c>2</c> is none: it belongs to the name of a system, and <c>Phi-2</c> and <c>Phi-3</c> are two
/// works. So does <c>v1.5</c>, and a bare <c>v2</c> after a name or after few words (<c>Stable Diffusion v2</c>).
/// </remarks>
/// <param name="Text">The number, or the remark; empty or null where there is no suffix.</param>
/// <param name="IsMarked">Whether brackets or another sign set it apart.</param>
internal readonly record struct VersionSuffix(string? Text, bool IsMarked)
{
    private const int LeastWords = 3;
    private const int LeastWordsBeforeBare = 6;

    private static readonly HashSet<string> s_remarks = new(StringComparer.Ordinal)
    {
        "extended version", "extended abstract", "full version", "long version", "short version", "revised version",
        "revised", "preprint", "draft", "camera ready", "camera ready version", "technical report", "supplementary material",
    };

    /// <summary>Whether titles that are the same but for their suffixes are of different works.</summary>
    /// <remarks>Without brackets, <c>... v1</c> and <c>... v2</c> are two data sets more often than two texts.</remarks>
    public bool TellsApart(VersionSuffix other) =>
        Text is { Length: > 0 } && other.Text is { Length: > 0 } && Text != other.Text && !(IsMarked && other.IsMarked);

    /// <summary>Cuts the suffix off the words of a title, where a title stays.</summary>
    public static VersionSuffix CutFrom(List<RawWord> words)
    {
        var rest = words.Count - Find(words, out var text);
        if (rest == words.Count || rest < LeastWords)
            return default;
        var isMarked = words[rest].IsAfterBreak || words[rest].SignBefore is ',' or '(' or '[';
        if (!isMarked && (rest < LeastWordsBeforeBare || words[rest - 1].IsName))
            return default;
        words.RemoveRange(rest, words.Count - rest);
        return new VersionSuffix(text, isMarked);
    }

    /// <summary>How many words at the end are such a suffix.</summary>
    private static int Find(List<RawWord> words, out string text)
    {
        text = "";
        var last = words.Count - 1;
        if (last < 2)
            return 0;

        // As it is written, for the fold makes "v15" of "v1.5".
        var (word, before) = (words[last].Text, words[last - 1].Folded);
        if (word[0] is 'v' or 'V' && IsNumber(word.Substring(1)))
        {
            text = word.Substring(1);
            return before is "version" or "arxiv" ? 2 : 1;
        }

        if (before == "version" && IsNumber(word))
        {
            text = word;
            return 2;
        }

        var lastBreak = words.FindLastIndex(each => each.IsAfterBreak);
        var remark = lastBreak < 0 ? "" : string.Join(" ", words.Skip(lastBreak).Select(each => each.Folded));
        if (!s_remarks.Contains(remark))
            return 0;
        text = remark;
        return words.Count - lastBreak;
    }

    // arXiv counts versions from 1, and few papers reach 100.
    private static bool IsNumber(string word) =>
        word.Length is 1 or 2 && word.All(unit => unit is >= '0' and <= '9');
}
