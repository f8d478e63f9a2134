namespace PaperCatalog.Listings;

/// <summary>Text of several lines as it would be if each ended with a line feed: its size says the same then in every file.</summary>
internal static class LineEnds
{
    /// <summary>The text itself where it has no other line ends.</summary>
    public static ReadOnlySpan<byte> ToLineFeeds(ReadOnlySpan<byte> text)
    {
        if (text.IndexOf((byte)'\r') < 0)
            return text;
        var bytes = new byte[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\r')
                bytes[length++] = text[i];
            else if (i + 1 == text.Length || text[i + 1] != '\n')
                bytes[length++] = (byte)'\n';
        }

        return bytes.AsSpan(0, length);
    }
}
