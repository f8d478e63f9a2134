using PaperCatalog.Listings.Repeats.Titles;
using PaperCatalog.Listings.Repeats.Words;

namespace PaperCatalog.Listings.Repeats.Comparison;

/// <summary>
/// A cheap look at two titles: turns away those that cannot have the same words. Of titles that are filed together few are
/// of one work, and a comparison word by word costs twenty times as much.
/// </summary>
internal sealed class TitleSieve
{
    // As many slips as TitleDifference.HasSameWords lets pass.
    private const int MostOpen = 2;

    // A slip changes a letter for another, so two slips change four letters at most.
    private const int MostOtherLetters = 2 * MostOpen;

    private readonly TitleVocabulary _vocabulary;

    /// <summary>A sieve for titles of these words.</summary>
    public TitleSieve(TitleVocabulary vocabulary)
    {
        _vocabulary = vocabulary;
    }

    /// <summary>Whether the titles may have the same words, or one those of a part of the other.</summary>
    public bool MayBeOne(TitleForm left, TitleForm right)
    {
        if (MayHaveSameWords(left.Whole, right.Whole))
            return true;
        foreach (var part in right.Parts)
        {
            if (MayHaveSameWords(left.Whole, part))
                return true;
        }

        foreach (var part in left.Parts)
        {
            if (MayHaveSameWords(right.Whole, part))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether half the words of one title may be in the other. Slips are looked for only where few words are left, and words
    /// that are joined count as one.
    /// </summary>
    public static bool MayShareHalf(TitleForm left, TitleForm right)
    {
        var onLeft = BitCount.Of(left.Whole.Marks & ~right.Whole.Marks);
        var (words, numbers) = (0, 0);
        foreach (var word in left.Words)
        {
            words += word.Kind == WordKind.Content ? 1 : 0;
            numbers += word.Kind == WordKind.Number ? 1 : 0;
        }

        var others = 0;
        foreach (var word in right.Words)
            others += word.Kind == WordKind.Content ? 1 : 0;
        return onLeft - numbers <= MostOpen || 2 * (words + numbers - onLeft + 1) >= Math.Min(words, others);
    }

    /// <summary>
    /// Whether <see cref="TitleDifference.HasSameWords"/> may hold. Where both have three words that the other has not, it is
    /// taken that it does not: three compounds in one title that one spells apart and the other does not.
    /// </summary>
    private bool MayHaveSameWords(TitlePart left, TitlePart right)
    {
        var (onLeft, onRight) = (BitCount.Of(left.Marks & ~right.Marks), BitCount.Of(right.Marks & ~left.Marks));
        if (Math.Min(onLeft, onRight) > MostOpen)
            return false;

        // A title has at most 60 words, so one bit for each will do.
        var openOnRight = FindOpen(left.Words, right.Words, out var openOnLeft);
        return (openOnLeft | openOnRight) == 0 ||
            MayBeSlips(left.Words, openOnLeft, right.Words, openOnRight) ||
            MayBeJoined(left.Words, openOnLeft, right.Words, openOnRight);
    }

    /// <summary>The content words and numbers of each side that have no equal on the other, as bits.</summary>
    private static ulong FindOpen(ReadOnlySpan<TitleWord> left, ReadOnlySpan<TitleWord> right, out ulong openOnLeft)
    {
        openOnLeft = 0;
        var openOnRight = 0UL;
        for (var j = 0; j < right.Length; j++)
            openOnRight |= right[j].IsOrdered ? 1UL << j : 0;
        for (var i = 0; i < left.Length; i++)
        {
            if (!left[i].IsOrdered)
                continue;
            var j = 0;
            while (j < right.Length && ((openOnRight >> j & 1) == 0 || !left[i].IsSame(right[j])))
                j++;
            if (j < right.Length)
                openOnRight &= ~(1UL << j);
            else
                openOnLeft |= 1UL << i;
        }

        return openOnRight;
    }

    private bool MayBeSlips(ReadOnlySpan<TitleWord> left, ulong openOnLeft, ReadOnlySpan<TitleWord> right, ulong openOnRight)
    {
        if (BitCount.Of(openOnLeft) > MostOpen || BitCount.Of(openOnRight) > MostOpen)
            return false;
        return HavePartners(left, openOnLeft, right, openOnRight) && HavePartners(right, openOnRight, left, openOnLeft);
    }

    // A slip can make a content word of a preposition, which has an equal or not; so those of the other side all count.
    private bool HavePartners(ReadOnlySpan<TitleWord> words, ulong open, ReadOnlySpan<TitleWord> others, ulong openOthers)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if ((open >> i & 1) == 0)
                continue;
            var hasPartner = false;
            for (var j = 0; j < others.Length && !hasPartner; j++)
            {
                hasPartner = ((openOthers >> j & 1) != 0 || !others[j].IsOrdered) &&
                    words[i].Kind != WordKind.Number && others[j].Kind != WordKind.Number && AreNear(words[i], others[j]);
            }

            if (!hasPartner)
                return false;
        }

        return true;
    }

    private bool AreNear(TitleWord left, TitleWord right) =>
        Math.Abs(_vocabulary.Text(left.Form).Length - _vocabulary.Text(right.Form).Length) <= MostOpen &&
        BitCount.Of(_vocabulary.Letters(left.Form) ^ _vocabulary.Letters(right.Form)) <= MostOtherLetters;

    private bool MayBeJoined(ReadOnlySpan<TitleWord> left, ulong openOnLeft, ReadOnlySpan<TitleWord> right, ulong openOnRight) =>
        openOnLeft != 0 && openOnRight != 0 && Join(left, openOnLeft) == Join(right, openOnRight);

    /// <summary>How many letters words have together, and which.</summary>
    private (int Length, ulong Letters) Join(ReadOnlySpan<TitleWord> words, ulong open)
    {
        var (length, letters) = (0, 0UL);
        for (var i = 0; i < words.Length; i++)
        {
            if ((open >> i & 1) == 0)
                continue;
            length += _vocabulary.Text(words[i].Form).Length;
            letters |= _vocabulary.Letters(words[i].Form);
        }

        return (length, letters);
    }
}
