namespace PaperCatalog.Listings.Works.Titles;

/// <summary>Numbers that a title may write in letters: <c>three</c>, <c>III</c> and <c>3</c> are one.</summary>
internal static class NumberWords
{
    private const int LongestNumber = 5;

    /// <summary>A number in figures; any other word as it is.</summary>
    /// <param name="word">The word, folded.</param>
    /// <param name="isCounted">Whether the word before it says that a number follows: then <c>i</c> is one.</param>
    public static string Of(string word, bool isCounted) => word.Length > LongestNumber ? word : word switch
    {
        "zero" => "0",
        "one" => "1",
        "two" or "ii" => "2",
        "three" or "iii" => "3",
        "four" or "iv" => "4",
        "five" => "5",
        "six" or "vi" => "6",
        "seven" or "vii" => "7",
        "eight" or "viii" => "8",
        "nine" or "ix" => "9",
        "ten" => "10",
        "i" when isCounted => "1",
        "v" when isCounted => "5",
        "x" when isCounted => "10",
        _ => word,
    };
}
