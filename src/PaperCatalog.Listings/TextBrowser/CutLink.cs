namespace PaperCatalog.Listings.TextBrowser;

/// <summary>Finds addresses that wrapping has cut, which must not get a space where lines are joined.</summary>
/// <remarks>
/// Browsers cut an address behind a slash. Nothing tells that from one that ends with a slash but what comes below: what
/// looks like a path, or the last word of all, goes on with it, and a word of prose does not. Converters cut an address that
/// is longer than a line at the column, and then it fills the line.
/// </remarks>
internal static class CutLink
{
    // Of a paragraph, as far as is looked for a longer line.
    private const int MaxLines = 50;

    // No program indents further.
    private const int MaxIndent = 256;

    private static readonly byte[] s_scheme = "://"u8.ToArray();

    // Names in a sentence that are spelt as names of code are.
    private static readonly string[] s_names =
    [
        "GitHub", "GitLab", "HuggingFace", "YouTube", "OpenReview", "arXiv", "ModelScope", "PyTorch", "TensorFlow", "JavaScript", "LaTeX",
        "OpenAI", "DeepMind", "DeepSeek", "ChatGPT", "LinkedIn",
    ];

    private static ReadOnlySpan<byte> PathSigns => "/._-=?&%#~0123456789"u8;

    private static ReadOnlySpan<byte> EndSigns => ".,;!?)"u8;

    /// <summary>Whether the address that a line ends with goes on below.</summary>
    /// <param name="text">The listing.</param>
    /// <param name="paragraph">All of the text.</param>
    /// <param name="line">The line.</param>
    /// <param name="below">Where the text goes on.</param>
    /// <param name="isCut">Whether the line itself begins with the rest of an address.</param>
    public static bool GoesOn(Utf8Text text, ByteSpan paragraph, ByteSpan line, int below, bool isCut)
    {
        var bytes = text.Slice(line);
        var space = bytes.LastIndexOf((byte)' ');
        var endsPart = bytes[bytes.Length - 1] == '/';
        if (!endsPart && space >= 0)
            return false;
        if (!(isCut && space < 0) && bytes.Slice(space + 1).IndexOf(s_scheme) < 0)
            return false;
        if (!endsPart)
            return FillsLine(text, paragraph, bytes.Length);
        var rest = text.Slice(ByteSpan.FromBounds(below, paragraph.End));
        var length = rest.IndexOfAny((byte)' ', (byte)'\n', (byte)'\r');
        return length < 0 || IsPath(rest.Slice(0, length));
    }

    /// <summary>Whether no line of a paragraph is longer.</summary>
    private static bool FillsLine(Utf8Text text, ByteSpan paragraph, int length)
    {
        var rest = text.Slice(paragraph);
        for (var left = MaxLines; left > 0 && rest.Length > length; left--)
        {
            var start = 0;
            while (start < Math.Min(rest.Length, MaxIndent) && AsciiText.IsSpace(rest[start]))
                start++;
            var end = rest.Slice(start, Math.Min(rest.Length - start, length + 1)).IndexOfAny((byte)'\n', (byte)'\r');
            if (end < 0)
                return rest.Length - start <= length;
            rest = rest.Slice(start + end);
            rest = rest.Slice(rest.StartsWith("\r\n"u8) ? 2 : 1);
        }

        return true;
    }

    private static bool IsPath(ReadOnlySpan<byte> word)
    {
        if (word[word.Length - 1] == ':')
            return false;
        while (word.Length > 0 && EndSigns.IndexOf(word[word.Length - 1]) >= 0)
            word = word.Slice(0, word.Length - 1);
        if (word.IndexOfAny(PathSigns) >= 0)
            return true;
        foreach (var name in s_names)
        {
            if (AsciiText.EqualsIgnoreCase(word, name))
                return false;
        }

        // "LLMPruner" is a name of code, "We" and "BERT" are words.
        var (uppers, lowers) = (0, 0);
        for (var i = 1; i < word.Length; i++)
        {
            uppers += AsciiText.IsUpper(word[i]) ? 1 : 0;
            lowers += AsciiText.IsLower(word[i]) ? 1 : 0;
        }

        return uppers > 0 && lowers > 0;
    }
}
