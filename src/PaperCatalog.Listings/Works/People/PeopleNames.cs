using System.Text;
using PaperCatalog.Listings.Works.Titles;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Works.People;

/// <summary>The names of an entry's people, folded, as a value that entries can be compared by.</summary>
/// <remarks>
/// Who says nobody is no person: <c>Anonymous</c>, or an organisation alone. Words of scripts that are also written in Latin letters do
/// not count: they would set a person apart from the same person.
/// </remarks>
/// <param name="Text">A line for each name: the family name, a tab, and all words of the name with a space between two.</param>
public readonly record struct PeopleNames(string? Text)
{
    private static readonly HashSet<string> s_nobody = new(StringComparer.Ordinal)
    {
        "anonymous", "anon", "unknown", "none", "noauthorslisted", "noauthor", "notindicated", "notavailable", "na", "others", "etal",
    };

    /// <summary>Whether no person is named.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Text);

    /// <summary>The names of people as they stand in a listing.</summary>
    /// <param name="text">The listing.</param>
    /// <param name="names">The names.</param>
    public static PeopleNames Of(Utf8Text text, EquatableArray<PersonName> names)
    {
        if (names.Count == 0)
            return default;
        var people = new StringBuilder(names.Count * 24);
        foreach (var name in names.AsSpan())
            Append(people, text, name);
        return people.Length == 0 ? default : new PeopleNames(people.ToString());
    }

    private static void Append(StringBuilder people, Utf8Text text, PersonName name)
    {
        var whole = text.GetString(name.Span);
        var (family, given) = name.Parts is { } parts ? Part(text, name.Span, parts) : Part(whole);
        if (family.Length == 0)
            return;
        var start = people.Length;
        var words = new List<string>(4);
        AddWords(family, words);
        var familyWords = words.Count;
        AddWords(given, words);
        var named = FindNamed(words, familyWords);
        if (named.Length < 2 || s_nobody.Contains(TitleRule.Fold(whole.AsSpan())) || s_nobody.Contains(named))
            return;
        people.Append(start > 0 ? "\n" : "").Append(named);
        for (var i = 0; i < words.Count; i++)
            people.Append(i == 0 ? '\t' : ' ').Append(words[i]);
    }

    /// <summary>The family name as one word. Where a program took the initials for it, the longest word is it.</summary>
    private static string FindNamed(List<string> words, int familyWords)
    {
        if (words.FindIndex(0, familyWords, word => word.Length > 1) >= 0)
            return familyWords == 1 ? words[0] : string.Concat(words.Take(familyWords));
        var longest = "";
        foreach (var word in words)
            longest = word.Length > longest.Length ? word : longest;
        return longest;
    }

    private static (string Family, string Given) Part(Utf8Text text, ByteSpan span, NameParts parts)
    {
        var given = text.GetString(new ByteSpan(span.Start, parts.Given));
        var suffixed = text.GetString(ByteSpan.FromBounds(span.Start + parts.Given, span.End - parts.Suffix));
        return (suffixed.Trim(), given);
    }

    private static (string Family, string Given) Part(string name)
    {
        if (PersonNameRule.TryReorder(name, out var reordered))
            name = reordered;
        if (!PersonNameRule.TryPart(name.AsSpan(), out var given, out _, out var suffix))
            return name.IndexOf(' ') < 0 ? (name, "") : ("", "");
        return (name.Substring(given, name.Length - given - suffix).Trim(), name.Substring(0, given));
    }

    private static void AddWords(string name, List<string> words)
    {
        for (var start = 0; start < name.Length;)
        {
            var end = start;
            while (end < name.Length && name[end] is not (' ' or '-' or '.' or ',' or '\u2010' or '\u2011' or '\u00A0' or '~'))
                end++;
            if (end > start)
                AddWord(FoldedWord.Of(name, start, end, out var isPlain), isPlain, words);
            start = end + 1;
        }
    }

    private static void AddWord(string word, bool isPlain, List<string> words)
    {
        if (word.Length > 0 && (isPlain || word.All(unit => unit <= 0x7F)))
            words.Add(word);
    }
}
