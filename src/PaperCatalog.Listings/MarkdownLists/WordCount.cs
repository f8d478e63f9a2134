namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Counts the words of a text, as far as it matters: a title has several.</summary>
internal static class WordCount
{
    // So many words or more are not told apart.
    private const int Many = 4;

    /// <summary>How many words a text has, at most four.</summary>
    public static int Of(ReadOnlySpan<byte> bytes)
    {
        var (words, isWord) = (0, false);
        foreach (var value in bytes)
        {
            var isInside = AsciiText.IsWordByte(value) || (isWord && value is (byte)'-' or (byte)'\'' or (byte)'+');
            // Scripts without spaces have words too: a character is as good as one.
            if (((isInside && !isWord) || value is >= 0xE3 and <= 0xED) && ++words == Many)
                break;
            isWord = isInside;
        }

        return words;
    }
}
