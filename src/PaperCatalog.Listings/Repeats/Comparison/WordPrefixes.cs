namespace PaperCatalog.Listings.Repeats.Comparison;

/// <summary>The short prefixes that turn a word into its opposite: what differs in one is no slip of the finger.</summary>
internal static class WordPrefixes
{
    private const int LeastRest = 3;

    private static readonly string[] s_prefixes =
        ["a", "ab", "ad", "an", "bi", "co", "de", "di", "em", "en", "ex", "il", "im", "in", "ir", "off", "on", "out", "re", "un", "up"];

    /// <summary>Whether the words are one without, or with another, prefix: <c>encoder</c> and <c>decoder</c>.</summary>
    public static bool TellApart(string left, string right)
    {
        foreach (var prefix in s_prefixes)
        {
            if (TellApart(left, right, prefix) || TellApart(right, left, prefix))
                return true;
        }

        return false;
    }

    private static bool TellApart(string word, string other, string prefix)
    {
        if (!word.StartsWith(prefix, StringComparison.Ordinal) || word.Length < prefix.Length + LeastRest)
            return false;
        var rest = word.Substring(prefix.Length);
        // No word starts like the rest of "attention".
        return (other == rest && rest[0] != rest[1]) || (other.EndsWith(rest, StringComparison.Ordinal) &&
            Array.IndexOf(s_prefixes, other.Substring(0, other.Length - rest.Length)) >= 0);
    }
}
