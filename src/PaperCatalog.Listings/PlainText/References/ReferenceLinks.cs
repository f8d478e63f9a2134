using System.Text;
using PaperCatalog.Listings.Links;

namespace PaperCatalog.Listings.PlainText.References;

/// <summary>Finds the links and identifiers of a reference, which stand at its end.</summary>
internal static class ReferenceLinks
{
    private static readonly string[] s_labels = ["doi:", "arXiv:", "10."];

    // What people write before a link: "Available:", "Retrieved from".
    private static readonly string[] s_leads = ["[Online]", "Available:", "Available at:", "Available from:", "Retrieved from", "URL", "doi:", "DOI:", "DOI", "doi", "https://doi.org/"];

    /// <summary>Adds them.</summary>
    /// <returns>Where the text ends that goes before them.</returns>
    public static int Find(string text, ParsedReference reference)
    {
        var end = text.Length;
        for (var at = 0; at < text.Length;)
        {
            var length = LengthAt(text, at);
            if (length == 0)
            {
                at++;
                continue;
            }

            var link = new TextRange(at, at + length).TrimEnd(text, ".,;)]>");
            reference.Links.Add(link);
            // "arXiv preprint arXiv:2305.11627" says where it appeared.
            if (!StartsWith(text, at, "arXiv:"))
                end = Math.Min(end, at);
            at = link.End + 1;
        }

        return TrimLeads(text, end);
    }

    private static int LengthAt(string text, int at)
    {
        if (at > 0 && text[at - 1] is not (' ' or '(' or '[' or '<' or ':'))
            return 0;
        if (StartsWith(text, at, "http"))
        {
            var bytes = Encoding.UTF8.GetBytes(text.Substring(at, WordLength(text, at)));
            return LinkFinder.SchemeLength(bytes) is > 0 and var scheme ? Encoding.UTF8.GetString(bytes, 0, LinkFinder.Length(bytes, scheme)).Length : 0;
        }

        foreach (var label in s_labels)
        {
            if (!StartsWith(text, at, label))
                continue;
            var word = text.Substring(at, WordLength(text, at)).TrimEnd('.', ',', ';', ')', ']', '>');
            return IdentifierRuleFinds(word) ? word.Length : 0;
        }

        return 0;
    }

    private static bool IdentifierRuleFinds(string word) =>
        PaperCatalog.Rules.IdentifierRule.Find(word.AsSpan()).Kind != PaperCatalog.Rules.IdentifierKind.None;

    private static int TrimLeads(string text, int end)
    {
        for (var isFound = true; isFound;)
        {
            isFound = false;
            end = new TextRange(0, end).TrimEnd(text, " ,;([<:").End;
            foreach (var lead in s_leads)
            {
                var word = lead.TrimEnd(':');
                if (end <= word.Length || string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) != 0)
                    continue;
                (end, isFound) = (end - word.Length, true);
                break;
            }
        }

        return end;
    }

    private static bool StartsWith(string text, int at, string label) =>
        string.Compare(text, at, label, 0, label.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static int WordLength(string text, int at)
    {
        var end = text.IndexOf(' ', at);
        return (end < 0 ? text.Length : end) - at;
    }
}
