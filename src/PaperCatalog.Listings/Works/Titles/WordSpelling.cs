namespace PaperCatalog.Listings.Works.Titles;

/// <summary>Whether two words are one but for a slip, a spelling or the plural.</summary>
internal static class WordSpelling
{
    private const int ShortestWord = 4;
    private const int LongWord = 8;

    /// <summary>Whether the folded words differ in a letter, or in two where both have eight or more. Numbers are never alike.</summary>
    public static bool AreAlike(string left, string right)
    {
        if (left == right)
            return true;
        var shorter = Math.Min(left.Length, right.Length);
        if (shorter < ShortestWord || IsNumber(left) || IsNumber(right))
            return false;
        var most = shorter >= LongWord ? 2 : 1;
        return EditDistance.Between(left, right, most) <= most;
    }

    private static bool IsNumber(string word)
    {
        foreach (var unit in word)
        {
            if (unit is < '0' or > '9')
                return false;
        }

        return true;
    }
}
