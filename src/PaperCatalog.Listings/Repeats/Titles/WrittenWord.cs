using PaperCatalog.Listings.Repeats.Words;
using PaperCatalog.Listings.Works.Titles;

namespace PaperCatalog.Listings.Repeats.Titles;

/// <summary>A word as titles write it, and all that it is wherever it stands.</summary>
internal sealed class WrittenWord
{
    private TitleWord? _counted;

    /// <summary>A word.</summary>
    public WrittenWord(string text)
    {
        Text = text;
        Folded = FoldedWord.Of(text);
        HasShapeOfName = IsShapedAsName(text);
    }

    /// <summary>The word as it is written.</summary>
    public string Text { get; }

    /// <summary>Its folded form; empty where nothing of it counts.</summary>
    public string Folded { get; }

    /// <summary>Whether it looks like a name: <c>BERT</c>, <c>LoRA</c>, <c>GPT4</c>, <c>C++</c>.</summary>
    public bool HasShapeOfName { get; }

    /// <summary>Counts the word as one of a title's.</summary>
    public TitleWord CountIn(TitleVocabulary vocabulary)
    {
        if (_counted is { } known)
        {
            vocabulary.CountAgain(known.Form);
            return known;
        }

        var form = vocabulary.Add(Folded);
        var word = new TitleWord(form, vocabulary.Stem(form), WordKinds.Of(Folded));
        _counted = word;
        return word;
    }

    // A capital after the first letter, a digit or a sign.
    private static bool IsShapedAsName(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsDigit(word[i]) || word[i] is '+' or '#' || (i > 0 && char.IsUpper(word[i])))
                return true;
        }

        return false;
    }
}
