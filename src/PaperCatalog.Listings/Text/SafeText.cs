using System.Globalization;
using System.Text;

namespace PaperCatalog.Listings;

/// <summary>
/// Makes text of a listing safe to show: whatever reaches a message, the title of a fix or a terminal is one line, and what
/// would hide or reorder other text stands there as a sign.
/// </summary>
public static class SafeText
{
    /// <summary>
    /// <paramref name="text"/> on one line: a tab is a space, and control characters, those of format (bidirectional ones
    /// among them), separators of lines and lone halves of pairs are <c>[U+202E]</c>.
    /// </summary>
    public static string Show(string text)
    {
        for (var i = 0; i < text.Length; i += Length(text, i))
        {
            if (!IsPlain(text, i))
                return Write(text, i);
        }

        return text;
    }

    /// <summary>Whether the character at a place is seen, and changes nothing around it.</summary>
    public static bool IsPlain(string text, int at) => text[at] is not ('\uFFFE' or '\uFFFF') &&
        CharUnicodeInfo.GetUnicodeCategory(text, at) is not (UnicodeCategory.Control or UnicodeCategory.Format or
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);

    /// <summary>The number of units of the character at a place: two for a pair.</summary>
    public static int Length(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;

    private static string Write(string text, int at)
    {
        var safe = new StringBuilder(text.Length + 16).Append(text, 0, at);
        for (; at < text.Length; at += Length(text, at))
        {
            if (text[at] == '\t')
                safe.Append(' ');
            else if (IsPlain(text, at))
                safe.Append(text, at, Length(text, at));
            else
                safe.Append("[U+").Append(CodePoint(text, at).ToString("X4", CultureInfo.InvariantCulture)).Append(']');
        }

        return safe.ToString();
    }

    private static int CodePoint(string text, int at) =>
        Length(text, at) == 2 ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];
}
