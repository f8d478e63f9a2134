using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Works.Titles;

/// <summary>Folds words of titles: the same as <see cref="TitleRule"/> says of any text, and quicker for nearly all words.</summary>
internal static class FoldedWord
{
    private const int LongestPlain = 64;

    /// <summary>The folded word.</summary>
    public static string Of(string word) => Of(word, 0, word.Length, out _);

    /// <summary>The folded word that stands in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isPlain">Whether it has letters and digits of ASCII only.</param>
    public static unsafe string Of(string text, int start, int end, out bool isPlain)
    {
        var length = end - start;
        isPlain = length <= LongestPlain;
        // Pinned memory is the only way to a string without another copy on .NET Standard 2.0.
        var folded = stackalloc char[LongestPlain];
        for (var i = 0; i < length && isPlain; i++)
        {
            var unit = text[start + i];
            folded[i] = unit is >= 'A' and <= 'Z' ? (char)(unit | 0x20) : unit;
            isPlain = unit is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';
        }

        return isPlain ? new string(folded, 0, length) : TitleRule.Fold(text.AsSpan(start, length));
    }
}
