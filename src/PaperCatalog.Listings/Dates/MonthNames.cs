namespace PaperCatalog.Listings.Dates;

/// <summary>The English names of the months, whole or as their first three letters.</summary>
internal static class MonthNames
{
    private static readonly string[] s_names =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] s_shortNames = [.. s_names.Select(name => name.Substring(0, 3))];

    /// <summary>How many there are.</summary>
    public static int Count => s_names.Length;

    /// <summary>The first three letters of a month, from 1.</summary>
    public static string ShortOf(int month) => s_shortNames[month - 1];

    /// <summary>The month, from 1, that <paramref name="word"/> names, or 0. A full stop may follow a short form.</summary>
    public static int Find(ReadOnlySpan<byte> word)
    {
        if (!word.IsEmpty && word[word.Length - 1] == '.')
            word = word.Slice(0, word.Length - 1);
        if (word.Length < 3)
            return 0;
        for (var i = 0; i < s_names.Length; i++)
        {
            if (AsciiText.EqualsIgnoreCase(word, s_names[i]) ||
                AsciiText.EqualsIgnoreCase(word, s_shortNames[i]) ||
                (i == 8 && AsciiText.EqualsIgnoreCase(word, "Sept")))
            {
                return i + 1;
            }
        }

        return 0;
    }
}
