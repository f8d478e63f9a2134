namespace PaperCatalog.Listings.Works.Titles;

/// <summary>Whether two words are one but for a slip, a spelling or the plural.</summary>
internal static class WordSpelling
{
    private const int ShortestWord = 4;
    private const int LongWord = 8;

    /// <summary>Whether the folded words differ in a letter, or in two where both have eight or more. Words with figures are never alike.</summary>
    public static bool AreAlike(string left, string right)
    {
        if (left == right)
            return true;
        var shorter = Math.Min(left.Length, right.Length);
        var most = shorter >= LongWord ? 2 : 1;
        // Most words end with their lengths or their letters, so whether they have figures is asked last.
        return shorter >= ShortestWord && EditDistance.Between(left, right, most) <= most && !HasFigure(left) && !HasFigure(right);
    }

    /// <summary>Whether a word has a figure.</summary>
    public static bool HasFigure(string word)
    {
        foreach (var unit in word)
        {
            if (unit is >= '0' and <= '9')
                return true;
        }

        return false;
    }
}
