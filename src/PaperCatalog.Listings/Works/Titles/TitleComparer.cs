namespace PaperCatalog.Listings.Works.Titles;

/// <summary>Tells how far two titles are one.</summary>
internal static class TitleComparer
{
    // From so many words on one more, or another one, is a slip rather than another subject.
    private const int LongTitle = 8;
    private const int WholeTitle = 4;
    private const int ShortTitle = 2;

    /// <summary>Compares two titles.</summary>
    public static TitleAgreement Compare(WorkTitle left, WorkTitle right)
    {
        if (left.IsEmpty || right.IsEmpty)
            return TitleAgreement.None;
        if (left.Genres != right.Genres || HaveOtherParts(left, right))
            return TitleAgreement.Other;
        if (AreSame(left, right))
            return TitleAgreement.Same;
        if (left.Words.Length == 0 || right.Words.Length == 0)
            return TitleAgreement.Other;

        var alone = WordsAlone.Of(left.Words, right.Words);
        var shorter = Math.Min(left.Words.Length, right.Words.Length);
        var (onLeft, onRight) = (alone.Left.Count, alone.Right.Count);
        var (numberOnLeft, numberOnRight) = (alone.Left.Exists(WordSpelling.HasFigure), alone.Right.Exists(WordSpelling.HasFigure));
        if (numberOnLeft && numberOnRight && string.Concat(left.Numbers) != string.Concat(right.Numbers))
            return TitleAgreement.Other;
        if (onLeft == 0 && onRight == 0)
            return shorter > ShortTitle || EditDistance.Between(left.Joined, right.Joined, 2) <= 2 ? TitleAgreement.Near : TitleAgreement.Some;

        var hasNumber = numberOnLeft || numberOnRight;
        if ((onLeft == 0 || onRight == 0) && shorter >= ShortTitle && !hasNumber)
        {
            if (onLeft + onRight == 1 && shorter >= LongTitle)
                return TitleAgreement.Near;
            return shorter >= WholeTitle ? TitleAgreement.Part : TitleAgreement.Short;
        }

        if (onLeft <= 1 && onRight <= 1 && shorter >= LongTitle && !hasNumber)
            return TitleAgreement.Close;
        return 2 * (left.Words.Length - onLeft) >= shorter ? TitleAgreement.Some : TitleAgreement.Other;
    }

    /// <summary>Whether titles are the same but for what their genres or parts say.</summary>
    public static bool AreSame(WorkTitle left, WorkTitle right) =>
        left.Hashed == right.Hashed && (left.Folded == right.Folded || (left.Bare.Length > 0 && left.Bare == right.Bare));

    /// <summary>
    /// Whether a comparison can tell more than that half the words are the same, by a cheap look.
    /// </summary>
    public static bool MayAgree(WorkTitle left, WorkTitle right)
    {
        var fewer = Math.Min(BitCount.Of(left.Marks), BitCount.Of(right.Marks));
        return 2 * BitCount.Of(left.Marks & right.Marks) >= fewer;
    }

    private static bool HaveOtherParts(WorkTitle left, WorkTitle right) =>
        left.Parts.Length > 0 && right.Parts.Length > 0 && !left.Parts.SequenceEqual(right.Parts);
}
