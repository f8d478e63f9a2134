using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Works.Titles;

/// <summary>Folds words of titles: the same as <see cref="TitleRule"/> says of any text, and quicker for nearly all words.</summary>
internal static class FoldedWord
{
    /// <summary>The folded word.</summary>
    public static string Of(string word) => IsPlain(word) ? word.ToLowerInvariant() : TitleRule.Fold(word.AsSpan());

    /// <summary>Whether it has letters and digits of ASCII only.</summary>
    public static bool IsPlain(string word)
    {
        foreach (var unit in word)
        {
            if (unit is not (>= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9'))
                return false;
        }

        return true;
    }
}
