using System.Net;
using System.Text;

namespace PaperCatalog.Listings.Works.Titles;

/// <summary>
/// Takes off a title what data bases hang on to it: <c>[Review] [33 refs]</c>, <c>(Erratum in ...)</c>, <c>[Article in German]</c>,
/// tags and entities of HTML, the brackets around a title that was translated.
/// </summary>
internal static class TitleRemarks
{
    private const int MostRemarks = 4;
    private const int LongestTag = 12;

    // Beside languages: in brackets at the end these say something of the record.
    private static readonly string[] s_remarks =
    [
        "review", "letter", "letters", "multiple letters", "abstract", "see comment", "see comments", "comment", "corrected",
        "conference abstract", "meeting abstract", "proceedings", "abstract only", "editorial comment",
    ];

    private static readonly HashSet<string> s_languages = new(StringComparer.Ordinal)
    {
        "arabic", "bulgarian", "chinese", "croatian", "czech", "danish", "dutch", "english", "estonian", "finnish", "french", "german",
        "greek", "hebrew", "hungarian", "italian", "japanese", "korean", "latvian", "lithuanian", "norwegian", "persian", "polish",
        "portuguese", "romanian", "russian", "serbian", "slovak", "slovene", "slovenian", "spanish", "swedish", "turkish", "ukrainian",
    };

    // "(Erratum in ...": a note on this work that names another place.
    private static readonly string[] s_notes =
        ["erratum", "comment", "republished", "retraction", "summary for patients", "see comment", "correction", "corrected", "published erratum"];

    private static readonly string[] s_notices = ["erratum", "correction", "corrigendum", "published erratum", "author correction", "publisher correction"];

    private static readonly char[] s_signs = ['&', '<', '(', '['];

    private static readonly string[] s_tags = ["i", "b", "u", "sub", "sup", "inf", "em", "strong", "sc", "scp", "span", "p", "tt", "italic", "bold"];

    /// <summary>The title alone.</summary>
    /// <param name="title">The title as it stands in an entry.</param>
    /// <param name="isNotice">Whether what was taken off says that this is the correction of another work.</param>
    public static string Remove(string title, out bool isNotice)
    {
        isNotice = false;
        if (!MayHaveRemarks(title))
            return title;
        var text = title.IndexOf('&') >= 0 ? WebUtility.HtmlDecode(title) : title;
        if (text.IndexOf('<') >= 0)
            text = RemoveTags(text);
        text = Trim(text);
        text = RemoveNote(text);
        isNotice = TryRemoveNotice(ref text);
        for (var i = 0; i < MostRemarks && TryRemoveRemark(ref text); i++)
        {
        }

        return RemoveBrackets(text);
    }

    // Few titles have any.
    private static bool MayHaveRemarks(string title) =>
        title.IndexOfAny(s_signs) >= 0 ||
        (title[0] is 'E' or 'C' or 'P' or 'A' or 'e' or 'c' or 'p' or 'a' && Array.Exists(s_notices, notice => Says(title, 0, notice)));

    private static string Trim(string text) => text.Trim(' ', '.', '"', '\u201C', '\u201D');

    private static string RemoveTags(string text)
    {
        var rest = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var length = text[at] == '<' ? LengthOfTag(text, at) : 0;
            if (length == 0)
                rest.Append(text[at]);
            at += Math.Max(length, 1);
        }

        return rest.ToString();
    }

    private static int LengthOfTag(string text, int at)
    {
        var end = text.IndexOf('>', at, Math.Min(LongestTag, text.Length - at));
        return end > 0 && Array.IndexOf(s_tags, text.Substring(at + 1, end - at - 1).Trim('/', ' ').ToLowerInvariant()) >= 0 ? end - at + 1 : 0;
    }

    private static string RemoveNote(string text)
    {
        for (var at = text.Length - 1; at > 0; at--)
        {
            if (text[at] is '(' or '[' or '<' && IsNote(text, at + 1))
                return Trim(text.Substring(0, at));
        }

        return text;
    }

    private static bool IsNote(string text, int at)
    {
        foreach (var note in s_notes)
        {
            if (!Says(text, at, note))
                continue;
            var next = at + note.Length;
            while (next < text.Length && text[next] is ' ' or ':')
                next++;
            next += Says(text, next, "appears ") ? "appears ".Length : 0;
            if (Says(text, next, "in ") || Says(text, next, "in:"))
                return true;
        }

        return false;
    }

    private static bool Says(string text, int at, string word) =>
        string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>"Erratum: ..." in front, or the volume and page of the corrected article behind: "... (vol 12, pg 34, 2005)".</summary>
    private static bool TryRemoveNotice(ref string text)
    {
        var isNotice = false;
        foreach (var notice in s_notices)
        {
            if (!text.StartsWith(notice, StringComparison.OrdinalIgnoreCase))
                continue;
            var rest = text.Substring(notice.Length);
            if (rest.StartsWith(" to ", StringComparison.OrdinalIgnoreCase) || rest.StartsWith(" to:", StringComparison.OrdinalIgnoreCase))
                rest = rest.Substring(" to ".Length);
            else if (rest.StartsWith(" for ", StringComparison.OrdinalIgnoreCase) || rest.StartsWith(" for:", StringComparison.OrdinalIgnoreCase))
                rest = rest.Substring(" for ".Length);
            else if (rest.Length == 0 || rest[0] is not (':' or '.' or ']' or ')'))
                continue;
            text = Trim(rest.TrimStart(':', ' ', '.', ']', ')', '\u201C', '\''));
            isNotice = true;
            break;
        }

        var volume = text.LastIndexOf("(vol", StringComparison.OrdinalIgnoreCase);
        if (volume > 0 && text.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], volume) >= 0 && text.EndsWith(")", StringComparison.Ordinal))
        {
            text = Trim(text.Substring(0, volume));
            isNotice = true;
        }

        return isNotice;
    }

    private static bool TryRemoveRemark(ref string text)
    {
        if (text.Length == 0 || text[text.Length - 1] is not (']' or ')'))
            return false;
        var start = text.LastIndexOf(text[text.Length - 1] == ']' ? '[' : '(');
        if (start <= 0 || !IsRemark(text.Substring(start + 1, text.Length - start - 2).Trim(' ', '.').ToLowerInvariant()))
            return false;
        text = Trim(text.Substring(0, start));
        return true;
    }

    private static bool IsRemark(string text)
    {
        if (Array.IndexOf(s_remarks, text) >= 0 || (text.Length == 1 && char.IsDigit(text[0])) || text.StartsWith("article in ", StringComparison.Ordinal))
            return true;
        var words = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return false;
        return words[0] switch
        {
            "in" => words.Length == 2 && s_languages.Contains(words[1]),
            "simplified" => words.Length == 2 && s_languages.Contains(words[1]),
            "abstract" => words.Length > 1 && words[1].StartsWith("no", StringComparison.Ordinal),
            _ => s_languages.Contains(words[0]) ? words.Length <= 3 : words.Length == 2 && words[1] is "refs" or "ref" or "references" && words[0].All(char.IsDigit),
        };
    }

    /// <summary>A title that was translated stands in brackets; where the remark behind it is gone they are no longer needed.</summary>
    private static string RemoveBrackets(string text)
    {
        if (text.Length < 2 || text[0] != '[')
            return text;
        var end = text.IndexOf(']');
        if (end < 0 || text.IndexOf('[', 1) is var next && next > 0 && next < end)
            return text;
        return Trim(text.Remove(end, 1).Substring(1));
    }
}
