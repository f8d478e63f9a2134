using PaperCatalog.Listings.Repeats.Words;

namespace PaperCatalog.Listings.Repeats.Comparison;

/// <summary>How well two different words can be one word and a slip of the finger.</summary>
internal enum TypoEvidence
{
    /// <summary>They are two words.</summary>
    None,

    /// <summary>They could be, if nothing else in long titles is different: the first letters differ.</summary>
    Possible,

    /// <summary>They may be: nobody else in the catalogue uses either.</summary>
    Likely,

    /// <summary>They are: others use one of them, and nobody uses the other.</summary>
    Sure,
}

/// <summary>When two different words of two titles are one word and a slip of the finger.</summary>
/// <remarks>
/// Words that differ in a letter or two are often two words: <c>encoder</c> and <c>decoder</c>, <c>modal</c> and
/// <c>model</c>, <c>LoRA</c> and <c>DoRA</c>. Three things tell a slip: nobody else uses the word; a slip rarely hits the
/// first letter (Pollock and Zamora 1983 counted 7.8 % of 50,000), where prefixes stand; and in a name each letter counts.
/// </remarks>
internal static class TypoRule
{
    private const int MostEdits = 2;

    // A slip that many make is still rare beside the word.
    private const int TimesRarer = 10;

    // From so many words on, a word that is not among them is rare indeed.
    private const int WordsOfARichCatalogue = 2000;

    // Few words of so many letters have another word a letter away.
    private const int LongWord = 8;

    // Words and names that are at most two letters apart, and start alike.
    private static readonly HashSet<string> s_pairs = new(StringComparer.Ordinal)
    {
        "action auction", "adaption adoption", "bart bert", "casual causal", "commutation computation",
        "complement compliment", "concave convex", "conservation conversation", "deletion detection", "formal former", "gemini gemma", "infection inflection", "inter intra", "llama llava", "macro micro",
        "mistral mixtral", "modal model", "personal personnel", "quality quantity", "reflection refraction",
        "semantic semiotic", "static statistic", "test text", "transition translation", "tuning turing",
    };

    /// <summary>Whether one of the words is a slip for the other.</summary>
    public static TypoEvidence Judge(TitleWord left, TitleWord right, TitleVocabulary vocabulary)
    {
        // A mistyped "towards" looks like a content word.
        if ((left.Kind != WordKind.Content && right.Kind != WordKind.Content) ||
            left.Kind == WordKind.Number || right.Kind == WordKind.Number)
        {
            return TypoEvidence.None;
        }

        var (a, b) = (vocabulary.Text(left.Form), vocabulary.Text(right.Form));
        var edits = EditDistance.Between(a, b, MostEdits);
        if (edits > MostEdits || AreKnownApart(a, b))
            return TypoEvidence.None;

        var isSlip = IsSlip(left, right, vocabulary) || IsSlip(right, left, vocabulary);
        if (!isSlip && vocabulary.IsInUse(left.Form) && vocabulary.IsInUse(right.Form))
            return TypoEvidence.None;

        var length = Math.Min(a.Length, b.Length);
        var isFirstAlike = a[0] == b[0];
        if (left.IsName && right.IsName)
        {
            if (edits > 1 || length < 6 || !isFirstAlike || a[a.Length - 1] != b[b.Length - 1])
                return TypoEvidence.None;
        }
        else if (!isFirstAlike)
        {
            if (edits > 1 || length < 4)
                return TypoEvidence.None;
            return isSlip && IsWellKnown(left, right, vocabulary) ? TypoEvidence.Sure : TypoEvidence.Possible;
        }
        else if (length < (edits == 1 ? 4 : 7))
        {
            return TypoEvidence.None;
        }

        return isSlip || (edits == 1 && length >= LongWord) ? TypoEvidence.Sure : TypoEvidence.Likely;
    }

    private static bool IsSlip(TitleWord slip, TitleWord word, TitleVocabulary vocabulary)
    {
        if (vocabulary.IsInAbstracts(slip.Form) || !vocabulary.IsInUse(word.Form))
            return false;
        var titles = vocabulary.TitlesWith(slip.Form);
        return titles == 1 || titles * TimesRarer <= vocabulary.TitlesWith(word.Form);
    }

    private static bool IsWellKnown(TitleWord left, TitleWord right, TitleVocabulary vocabulary) =>
        Math.Max(vocabulary.TitlesWith(left.Form), vocabulary.TitlesWith(right.Form)) > 2 ||
        vocabulary.WordCount >= WordsOfARichCatalogue;

    private static bool AreKnownApart(string left, string right) =>
        s_pairs.Contains(string.CompareOrdinal(left, right) < 0 ? left + " " + right : right + " " + left) ||
        WordPrefixes.TellApart(left, right);
}
