using System.Text.RegularExpressions;

namespace PaperCatalog.Listings.Tests.Repeats.Labelled;

/// <summary>Ways to change a title that leave it a title of the same work.</summary>
internal static partial class OneWork
{
    private static readonly string[] s_subtitles =
        ["A Simple and Effective Approach", "An Empirical Study", "Methods and Results", "Extended Abstract", "New Evidence"];

    private static readonly string[] s_versions = [" (v2)", " v2", " [v3]", " (Extended Version)", ", version 2"];

    public static TitleMutation[] All { get; } =
    [
        TitleMutation.Of("case", true, title => title.Text.ToUpperInvariant()),
        TitleMutation.Of("punctuation", true, ChangePunctuation),
        TitleMutation.Of("subtitle dropped", true, title => title.Head),
        TitleMutation.Of("subtitle added", true, title => title.Tail is null ? $"{title.Text}: {Pick(title, s_subtitles)}" : null),
        TitleMutation.Of("version suffix", true, title => title.Text + Pick(title, s_versions)),
        TitleMutation.Of("one typo", true, title => Typo.In(title, 1)),
        TitleMutation.Of("two typos", true, title => Typo.In(title, 2)),
        TitleMutation.Of("neighbours swapped", true, SwapNeighbours),
        TitleMutation.Of("plural", true, ChangeNumber),
        TitleMutation.Of("article dropped", true, DropArticle),
        TitleMutation.Of("small word changed", true, ChangeSmallWord),
        TitleMutation.Of("British spelling", true, SpellBritish),
        TitleMutation.Of("typo and subtitle dropped", true, title => title.Head is { } head && head.Contains(' ')
            ? Typo.In(new LabelledTitle(head, title.Others), 1) : null),
    ];

    private static string Pick(LabelledTitle title, string[] choices) => choices[title.Pick("choice", choices.Length)];

    // Another dash for the colon, "&" for "and", no hyphens, curly quotes, a full stop.
    private static string ChangePunctuation(LabelledTitle title) => title.Text
        .Replace(": ", " \u2013 ", StringComparison.Ordinal)
        .Replace(" and ", " & ", StringComparison.Ordinal)
        .Replace('-', ' ')
        .Replace('\'', '\u2019') + ".";

    // Two long words that nothing but a space parts, and that nothing but their order tells apart.
    private static string? SwapNeighbours(LabelledTitle title)
    {
        var words = title.Words.ToArray();
        var places = Enumerable.Range(0, words.Length - 1)
            .Where(i => IsMovable(words[i]) && IsMovable(words[i + 1]) && words[i] != words[i + 1])
            .ToArray();
        if (places.Length == 0)
            return null;
        var at = places[title.Pick("swap", places.Length)];
        (words[at], words[at + 1]) = (words[at + 1], words[at]);
        return string.Join(' ', words);
    }

    private static bool IsMovable(string word) =>
        word.Length > 3 && char.IsLetter(word[^1]) &&
        word is not ("from" or "into" or "with" or "through" or "without" or "over" or "Towards" or "Toward" or "From" or "With" or "Through");

    private static string? ChangeNumber(LabelledTitle title)
    {
        var words = title.Words.ToArray();
        var places = Enumerable.Range(0, words.Length).Where(i => Noun().IsMatch(words[i])).ToArray();
        if (places.Length == 0)
            return null;
        var at = places[title.Pick("plural", places.Length)];
        words[at] = words[at].EndsWith("ies", StringComparison.Ordinal) ? words[at][..^3] + "y"
            : words[at].EndsWith('s') ? words[at][..^1]
            : words[at].EndsWith('y') ? words[at][..^1] + "ies"
            : words[at] + "s";
        return string.Join(' ', words);
    }

    private static string? DropArticle(LabelledTitle title) =>
        Article().IsMatch(title.Text) ? Article().Replace(title.Text, "", 1) : null;

    private static string? ChangeSmallWord(LabelledTitle title)
    {
        string[] words = [" of ", " for ", " via "];
        string[] others = [" in ", " of ", " by "];
        for (var i = 0; i < words.Length; i++)
        {
            if (title.Text.IndexOf(words[i], StringComparison.Ordinal) is > 0 and var at)
                return title.Text[..at] + others[i] + title.Text[(at + words[i].Length)..];
        }

        return null;
    }

    private static string SpellBritish(LabelledTitle title) => title.Text
        .Replace("ization", "isation", StringComparison.Ordinal)
        .Replace("izing", "ising", StringComparison.Ordinal)
        .Replace("odeling", "odelling", StringComparison.Ordinal);

    // Words that have another number by their look.
    [GeneratedRegex("^[A-Z]?[a-z]{3,}(?:tion|ment|ity|ities|er|or|[dlnr]ge|ction|el|gy|[^aeious]s|tions)$")]
    private static partial Regex Noun();

    [GeneratedRegex(@"\b(?:[Tt]he|[Aa]n?) ")]
    private static partial Regex Article();
}
