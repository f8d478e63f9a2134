using PaperCatalog.Listings.Repeats.Titles;
using PaperCatalog.Listings.Repeats.Words;

namespace PaperCatalog.Listings.Repeats.Comparison;

/// <summary>Whether two titles, by themselves, are probably of one work.</summary>
/// <remarks>
/// Every content word and every number must have its partner; what is left to differ says nothing about the work. The
/// more is different, the more must be the same.
/// </remarks>
internal sealed class TitleRepeatRule
{
    private readonly TitleVocabulary _vocabulary;
    private readonly TitleParts _parts;
    private readonly PartStanding _standing;

    /// <summary>A rule that knows the words and the parts of all titles of a catalogue.</summary>
    public TitleRepeatRule(TitleVocabulary vocabulary, TitleParts parts)
    {
        _vocabulary = vocabulary;
        _parts = parts;
        _standing = new PartStanding(vocabulary);
    }

    /// <summary>Whether the titles are probably of one work.</summary>
    /// <param name="left">A title.</param>
    /// <param name="right">Another.</param>
    /// <param name="whole">Their comparison as wholes.</param>
    public bool Accepts(TitleForm left, TitleForm right, TitleDifference whole) =>
        !left.Version.TellsApart(right.Version) &&
        ((whole.HasSameWords && AreSame(left, whole)) || IsPartOf(left, right) || IsPartOf(right, left));

    private bool AreSame(TitleForm title, TitleDifference difference)
    {
        // There are both a "Survey of" and a "Survey on" many a subject.
        if (difference.Prepositions > 0 && GenreWords.IsIn(title.Words, _vocabulary))
            return false;

        // Three words, one of them telling, or five make a title that is not just a subject; each difference asks for one
        // more.
        var same = difference.Shared + difference.SureTypos;
        var needed = (difference.SharedSpecific > 0 ? 3 : 5) + difference.Doubts +
            (difference.Order == WordOrder.Swapped ? 1 : 0);
        return same >= needed && difference.Shared >= 2;
    }

    private bool IsPartOf(TitleForm title, TitleForm other)
    {
        foreach (var part in other.Parts)
        {
            if (part.Words.IsEmpty || _parts.IsShared(part))
                continue;
            var difference = TitleDifference.Between(title.Whole, part, _vocabulary);
            if (difference.HasSameWords && _standing.CanStandAlone(part, difference))
                return true;
        }

        return false;
    }
}
