namespace PaperCatalog.Listings.Fixes;

/// <summary>The line breaks of a text, so that a new line ends like the lines around it.</summary>
internal static class LineBreaks
{
    /// <summary>The break of the line above, else of the line itself; <c>\n</c> where the text has none.</summary>
    public static string Near(Utf8Text text, int line) => Of(text, line - 1) ?? Of(text, line) ?? "\n";

    /// <summary>The offset after a line and its break.</summary>
    public static int EndOf(Utf8Text text, int line) =>
        line + 1 < text.LineCount ? text.GetLine(line + 1).Start : text.Length;

    private static string? Of(Utf8Text text, int line)
    {
        if (line < 0)
            return null;
        var end = text.GetLine(line).End;
        var length = EndOf(text, line) - end;
        return length == 0 ? null : text.GetString(new ByteSpan(end, length));
    }
}
