namespace PaperCatalog.Listings.Repeats.Titles;

/// <summary>Where a title parts into a main title and what may be left out: before or after a subtitle, or a remark in brackets.</summary>
internal static class TitleBreak
{
    /// <summary>Whether the sign at a place of a title is such a part.</summary>
    public static bool IsAt(ReadOnlySpan<char> title, int at) => title[at] switch
    {
        // Not in "3:1".
        ':' or '\uFF1A' => !(IsDigit(title, at - 1) && IsDigit(title, at + 1)),
        '?' or '!' or ';' or '|' or '\u2014' => true,
        // Not in "encoder–decoder" and "single- and multi-task".
        '\u2013' or '-' => IsSpace(title, at - 1) && (IsSpace(title, at + 1) || title[at + 1] == '-'),
        // Not in "vs. ".
        '.' => IsSpace(title, at + 1) && !IsSpace(title, at - 2) && !IsSpace(title, at - 3),
        '(' => Closes(title, at, ')'),
        '[' => Closes(title, at, ']'),
        _ => false,
    };

    // In brackets at the end, that is, and not "(Dynamic) Prompting" or "Retrieval (RAG) of ...".
    private static bool Closes(ReadOnlySpan<char> title, int at, char sign) =>
        title.Slice(at).IndexOf(sign) is > 0 and var length && title.Slice(at + length + 1).Trim().IsEmpty;

    private static bool IsDigit(ReadOnlySpan<char> title, int at) =>
        at >= 0 && at < title.Length && title[at] is >= '0' and <= '9';

    private static bool IsSpace(ReadOnlySpan<char> title, int at) =>
        at < 0 || at >= title.Length || char.IsWhiteSpace(title[at]);
}
