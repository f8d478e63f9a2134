using PaperCatalog.Listings.Repeats.Titles;
using PaperCatalog.Listings.Repeats.Words;

namespace PaperCatalog.Listings.Repeats.Comparison;

/// <summary>Whether a part of a title is known without the rest, so that a title of these words is that title cut short.</summary>
internal sealed class PartStanding
{
    // Fewer titles say little about how rare a word is.
    private const int TitlesOfARichCatalogue = 100;

    private static readonly HashSet<string> s_labels =
        WordStem.OfAll("chapter day episode lecture part phase section stage track vol volume week");

    private readonly TitleVocabulary _vocabulary;

    /// <summary>A judge that knows how rare words are.</summary>
    public PartStanding(TitleVocabulary vocabulary)
    {
        _vocabulary = vocabulary;
    }

    /// <summary>Whether the part stands for its title.</summary>
    /// <param name="part">A part that has the words of another title.</param>
    /// <param name="difference">The comparison of that title with the part.</param>
    public bool CanStandAlone(TitlePart part, TitleDifference difference)
    {
        var words = part.Form.Words.AsSpan();
        var rest = part.Start > 0 ? words.Slice(0, part.Start) : words.Slice(part.End);
        if (IsNumbered(rest))
            return false;

        // Three telling words, or five with one of them.
        var weight = difference.Shared + difference.SharedSpecific - (2 * difference.Doubts);
        if (weight >= 6 && difference.Shared >= 3 && difference.SharedSpecific >= 1)
            return true;

        // What is before a colon is a name or a catchword, if what follows is no mere "A Survey".
        return part.Start == 0 && difference.Doubts == 0 && difference.Order == WordOrder.Same && !IsGenre(rest) &&
            (IsName(part) || difference.SharedSpecific >= 2 || (difference.Shared >= 2 && HasRareWord(part)));
    }

    // "LLM-Pruner" for "LLM-Pruner: On the Structural Pruning of Large Language Models".
    private bool IsName(TitlePart part)
    {
        var letters = 0;
        foreach (var word in part.Words)
        {
            if (!word.IsName)
                return false;
            letters += IsGeneric(word) && part.Words.Length == 1 ? 0 : _vocabulary.Text(word.Form).Length;
        }

        return letters >= 3 && part.Words.Length <= 3;
    }

    // Only the two titles at hand have it.
    private bool HasRareWord(TitlePart part)
    {
        if (_vocabulary.TitleCount < TitlesOfARichCatalogue)
            return false;
        foreach (var word in part.Words)
        {
            if (word.Kind == WordKind.Content && _vocabulary.TitlesWith(word.Stem) <= 2)
                return true;
        }

        return false;
    }

    // "...: Part II", "Part 3.3, ...", "... (2)".
    private bool IsNumbered(ReadOnlySpan<TitleWord> rest)
    {
        for (var i = 0; i < rest.Length; i++)
        {
            if (rest[i].Kind == WordKind.Number &&
                (rest.Length == 1 || (i > 0 && s_labels.Contains(_vocabulary.Text(rest[i - 1].Stem)))))
            {
                return true;
            }
        }

        return false;
    }

    // "A Comprehensive Survey", "Challenges and Opportunities".
    private bool IsGenre(ReadOnlySpan<TitleWord> rest)
    {
        var specific = 0;
        foreach (var word in rest)
            specific += word.Kind == WordKind.Content && !IsGeneric(word) ? 1 : 0;
        return specific <= 1 && GenreWords.IsIn(rest, _vocabulary);
    }

    private bool IsGeneric(TitleWord word) => GenericWords.Contains(_vocabulary.Text(word.Stem));
}
