using System.Text;
using PaperCatalog.Rules;

namespace PaperCatalog.Writing;

/// <summary>Frees what is written of characters that nobody sees and that readers report: control characters, marks of direction, stray joiners.</summary>
internal static class VisibleText
{
    /// <summary>A text without them, with one space for white space; null where nothing is left.</summary>
    public static string? Of(string? text)
    {
        if (text is null || !HasAny(text))
            return text;
        var visible = new StringBuilder(text.Length);
        for (int at = 0, length, previous = 0; at < text.Length; at += length)
        {
            var codePoint = Decode(text, at, out length);
            if (codePoint is '\t' or '\n' or '\r' or ' ')
            {
                if (visible.Length > 0 && visible[visible.Length - 1] != ' ')
                    visible.Append(' ');
                previous = ' ';
            }
            else if (!InvisibleCharacters.IsInvisible(codePoint) || InvisibleCharacters.IsNeeded(codePoint, previous, NextSeen(text, at + length)))
            {
                visible.Append(text, at, length);
                previous = codePoint;
            }
        }

        return visible.ToString().TrimEnd(' ') is { Length: > 0 } seen ? seen : null;
    }

    /// <summary>Whether a text has any.</summary>
    public static bool HasAny(string? text)
    {
        if (text is null)
            return false;
        for (int at = 0, length; at < text.Length; at += length)
        {
            var codePoint = Decode(text, at, out length);
            if (codePoint == '\t' || InvisibleCharacters.IsInvisible(codePoint))
                return true;
        }

        return false;
    }

    // What is left of the text behind those that cannot be seen, as readers look at a run of them.
    private static int NextSeen(string text, int at)
    {
        for (int length; at < text.Length; at += length)
        {
            var codePoint = Decode(text, at, out length);
            if (!InvisibleCharacters.IsInvisible(codePoint))
                return codePoint;
        }

        return 0;
    }

    // Half of a pair is a character that is none.
    private static int Decode(string text, int at, out int length)
    {
        length = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
        return length == 2 ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];
    }
}
