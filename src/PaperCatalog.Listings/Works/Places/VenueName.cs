using System.Text;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Works.Places;

/// <summary>The name of a journal or of a volume as it tells places apart.</summary>
internal sealed class VenueName
{
    // They stand in the names of most venues, or come and go with abbreviations.
    private static readonly HashSet<string> s_common = new(StringComparer.Ordinal)
    {
        "of", "for", "the", "and", "de", "d", "et", "i", "st", "nd", "rd", "th", "in", "to", "on", "die", "und", "fur", "der", "a", "an",
        "la", "le", "les", "el", "proceedings", "proc", "conference", "conf", "international", "int", "meeting", "symposium", "workshop",
        "transactions", "trans", "ieee", "acm", "journal", "j", "annual",
    };

    private static readonly HashSet<string> s_small = new(StringComparer.Ordinal) { "of", "for", "the", "and", "de", "d", "et", "i", "in", "to", "on" };

    private static readonly HashSet<string> s_meetings = new(StringComparer.Ordinal)
    {
        "conference", "conf", "workshop", "symposium", "meeting", "congress", "colloquium", "summit",
    };

    private static readonly HashSet<string> s_periodicals = new(StringComparer.Ordinal) { "journal", "transactions", "magazine", "letters" };

    private static readonly HashSet<string> s_servers = new(StringComparer.Ordinal)
    {
        "arxiv", "biorxiv", "medrxiv", "chemrxiv", "techrxiv", "ssrn", "corr", "preprint", "preprints", "researchsquare", "osf",
        "socarxiv", "psyarxiv", "eartharxiv",
    };

    private VenueName(string[] words, string initials, string first)
    {
        (Words, Initials, First) = (words, initials, first);
    }

    /// <summary>No venue.</summary>
    public static VenueName None { get; } = new([], "", "");

    /// <summary>The words that tell it from others.</summary>
    public string[] Words { get; }

    /// <summary>The first letters of all but small words: <c>JAMA</c>.</summary>
    public string Initials { get; }

    /// <summary>The first word, which may be such initials.</summary>
    public string First { get; }

    /// <summary>The first letters of its words.</summary>
    public string Letters => string.Concat(Words.Select(word => word[0]));

    /// <summary>Whether it says that it is a meeting, a workshop perhaps.</summary>
    public bool IsMeeting { get; private init; }

    /// <summary>Whether it says that it is a journal.</summary>
    public bool IsPeriodical { get; private init; }

    /// <summary>Reads a name.</summary>
    /// <param name="text">The name; none where it is empty.</param>
    /// <param name="isServer">Whether it is that of a server of preprints, which is no place.</param>
    public static VenueName Of(string? text, out bool isServer)
    {
        isServer = false;
        if (string.IsNullOrEmpty(text))
            return None;
        var all = ReadWords(text!);
        isServer = all.Exists(s_servers.Contains) || Follows(all, "research", "square");
        if (isServer || all.Count == 0)
            return None;
        var name = ReadWords(MainPart(RemoveBrackets(text!)));
        return new VenueName(
            WordsOf(name),
            string.Concat(name.Where(word => !s_small.Contains(word)).Select(word => word[0])),
            all[0])
        {
            IsMeeting = name.Exists(s_meetings.Contains),
            IsPeriodical = name.Exists(s_periodicals.Contains),
        };
    }

    // "Journal of the ACM" has no other words.
    private static string[] WordsOf(List<string> name)
    {
        string[] telling = [.. name.Where(word => !s_common.Contains(word))];
        return telling.Length > 0 ? telling : [.. name.Where(word => !s_small.Contains(word))];
    }

    private static bool Follows(List<string> words, string first, string second)
    {
        var at = words.IndexOf(first);
        return at >= 0 && at + 1 < words.Count && words[at + 1] == second;
    }

    private static string RemoveBrackets(string text)
    {
        if (text.IndexOfAny(['(', '[']) < 0)
            return text;
        var rest = new StringBuilder(text.Length);
        var at = 0;
        for (var start = text.IndexOfAny(['(', '[']); start >= 0; start = text.IndexOfAny(['(', '['], at))
        {
            var end = text.IndexOf(text[start] == '(' ? ')' : ']', start);
            if (end < 0)
                break;
            rest.Append(text, at, start - at);
            at = end + 1;
        }

        rest.Append(text, at, text.Length - at);
        return rest.ToString();
    }

    /// <summary>What is before the subtitle: programs keep it or leave it out.</summary>
    private static string MainPart(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = EndOfPart(text, start, out var next);
            if (end - start > 2)
                return text.Substring(start, end - start);
            start = next;
        }

        return text;
    }

    private static int EndOfPart(string text, int start, out int next)
    {
        for (var at = start; at < text.Length; at++)
        {
            var length = text[at] switch
            {
                '=' => 1,
                ':' when at + 1 < text.Length && text[at + 1] == ' ' => 2,
                ' ' when at + 2 < text.Length && text[at + 1] == '-' && text[at + 2] == ' ' => 3,
                '.' when text.AsSpan(at + 1).TrimStart().StartsWith("conference".AsSpan(), StringComparison.OrdinalIgnoreCase) => 1,
                _ => 0,
            };
            if (length > 0)
            {
                next = at + length;
                return at;
            }
        }

        next = text.Length;
        return text.Length;
    }

    // Figures say which year or which time it is, and other fields say that too.
    private static List<string> ReadWords(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            var isLetter = at < text.Length && (char.IsLetter(text[at]) || text[at] is >= '\u0300' and <= '\u036F');
            if (isLetter && start < 0)
                start = at;
            if (isLetter || start < 0)
                continue;
            var word = TitleRule.Fold(text.AsSpan(start, at - start));
            if (word.Length > 0)
                words.Add(word);
            start = -1;
        }

        return words;
    }
}
