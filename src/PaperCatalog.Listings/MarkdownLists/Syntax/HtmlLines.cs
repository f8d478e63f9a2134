namespace PaperCatalog.Listings.MarkdownLists.Syntax;

/// <summary>Tells lines of HTML that Markdown has.</summary>
internal static class HtmlLines
{
    private static readonly string[] s_blocks =
    [
        "<div", "</div", "<p>", "<p ", "</p", "<details", "</details", "<summary", "<table", "</table", "<tr",
        "</tr", "<td", "</td", "<th", "</th", "<thead", "<tbody",
        "<center", "</center", "<hr", "<ul", "</ul", "<ol", "</ol", "<li", "<style", "<script", "<source", "</picture",
    ];

    // These may stand before a title.
    private static readonly string[] s_inlines = ["<img", "<!--", "<br", "<a name", "<a id", "<a href=\"#", "<picture"];

    /// <summary>Whether a line begins with the tag of a heading.</summary>
    public static bool IsHeading(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 4 && bytes[0] == '<' && bytes[1] is (byte)'h' or (byte)'H' && bytes[2] is >= (byte)'1' and <= (byte)'6' &&
            bytes[3] is (byte)'>' or (byte)' ';

    /// <summary>Whether a line is of HTML alone, or begins a block of it.</summary>
    public static bool IsBlock(ReadOnlySpan<byte> bytes)
    {
        if (bytes[0] != '<')
            return false;
        return StartsWithAny(bytes, s_blocks) || (bytes[bytes.Length - 1] == '>' && StartsWithAny(bytes, s_inlines) && IsTagsAlone(bytes));
    }

    /// <summary>Whether nothing but white space stands between tags.</summary>
    private static bool IsTagsAlone(ReadOnlySpan<byte> bytes)
    {
        var isInTag = false;
        foreach (var value in bytes)
        {
            if (value is (byte)'<' or (byte)'>')
                isInTag = value == '<';
            else if (!isInTag && value > ' ')
                return false;
        }

        return true;
    }

    private static bool StartsWithAny(ReadOnlySpan<byte> bytes, string[] starts)
    {
        foreach (var start in starts)
        {
            if (AsciiText.StartsWithIgnoreCase(bytes, start))
                return true;
        }

        return false;
    }
}
