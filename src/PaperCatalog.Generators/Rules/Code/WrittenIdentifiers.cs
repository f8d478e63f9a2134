using PaperCatalog.Rules;

namespace PaperCatalog.Generators.Rules.Code;

/// <summary>
/// The arXiv identifiers and DOIs that stand in a text of code: those that say what they are, by a prefix, a host or the form of a DOI.
/// Digits alone can be a version, a date or a number of anything.
/// </summary>
internal static class WrittenIdentifiers
{
    private const string Arxiv = "arxiv";
    private const string Doi = "doi";
    private const string DoiStart = "10.";

    /// <summary>They, each as its place in the text. Linear in its length.</summary>
    public static IEnumerable<(int Start, int Length)> Find(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (IsSeparator(text[at]))
            {
                at++;
                continue;
            }

            var (start, end) = ReadWord(text, ref at);
            var isSaid = IsPrefix(text, start, end);
            // "arXiv: 2305.11627" says it in a word before.
            if (isSaid)
            {
                while (at < text.Length && text[at] == ' ')
                    at++;
                (start, end) = ReadWord(text, ref at);
            }

            if ((isSaid || SaysWhatItIs(text, start, end)) && IdentifierRule.Find(text.AsSpan(start, end - start)).Kind != IdentifierKind.None)
                yield return (start, end - start);
        }
    }

    private static (int Start, int End) ReadWord(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && !IsSeparator(text[at]))
            at++;
        while (start < at && text[start] == '(')
            start++;
        return (start, TrimEnd(text, start, at));
    }

    private static bool SaysWhatItIs(string text, int start, int end) =>
        StartsWith(text, start, end, DoiStart) || Contains(text, start, end, Arxiv) || Contains(text, start, end, Doi);

    private static bool IsPrefix(string text, int start, int end) =>
        (end - start == Arxiv.Length && StartsWith(text, start, end, Arxiv)) || (end - start == Doi.Length && StartsWith(text, start, end, Doi));

    private static bool StartsWith(string text, int start, int end, string word) =>
        end - start >= word.Length && string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static bool Contains(string text, int start, int end, string word) =>
        text.IndexOf(word, start, end - start, StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool IsSeparator(char unit) => char.IsWhiteSpace(unit) || unit is '"' or '\'' or '<' or '>' or '[' or ']' or '{' or '}' or ',' or '`' or '\\' or '|';

    // What ends a sentence ends no identifier, and a parenthesis belongs to one only where it opened in it.
    private static int TrimEnd(string text, int start, int end)
    {
        var unopened = 0;
        for (var at = start; at < end; at++)
            unopened += text[at] switch { '(' => -1, ')' => 1, _ => 0 };
        for (; end > start; end--)
        {
            var isClosing = text[end - 1] == ')';
            if (isClosing ? unopened-- <= 0 : text[end - 1] is not ('.' or ':' or ';' or '!' or '?' or '*'))
                break;
        }

        return end;
    }
}
