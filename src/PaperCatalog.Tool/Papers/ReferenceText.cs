using System.Globalization;
using System.Text;
using PaperCatalog.Listings;

namespace PaperCatalog.Tool.Papers;

/// <summary>A paper as a line of a list of references: who, when, what, where, and an address.</summary>
internal static class ReferenceText
{
    // Of more people the first are named.
    private const int MaxNames = 20;

    /// <summary>The line: <c>Xinyin Ma, Gongfan Fang. (2023). Title. Venue, 3(2), 1-9. https://doi.org/...</c></summary>
    public static string Of(Paper paper)
    {
        var text = new StringBuilder();
        Add(text, Names(paper));
        Add(text, paper.Year is { } year ? $"({year.ToString(CultureInfo.InvariantCulture)})" : "");
        Add(text, paper.Title);
        Add(text, Place(paper));
        if (paper.Link is { } link)
            text.Append(text.Length > 0 ? " " : "").Append(link.AbsoluteUri);
        return SafeText.Show(text.ToString());
    }

    private static void Add(StringBuilder text, string part)
    {
        if (part.Length == 0)
            return;
        text.Append(text.Length > 0 ? " " : "").Append(part);
        // The year stands behind the names, and a title may end with a sign of its own.
        if (!part.EndsWith('.') && !part.EndsWith('?') && !part.EndsWith('!'))
            text.Append('.');
    }

    private static string Names(Paper paper)
    {
        var people = paper.Authors.Count > 0 ? paper.Authors : paper.Editors;
        if (people.Count == 0)
            return paper.Organization ?? "";
        var named = string.Join(", ", people.Take(MaxNames).Select(person => person.ToString()));
        return people.Count > MaxNames || paper.AuthorCount > people.Count ? named + " et al" : named;
    }

    private static string Place(Paper paper)
    {
        var issue = paper.Issue is { } number ? $"({number})" : "";
        var volume = paper.Volume is { } some ? some + issue : issue;
        return string.Join(", ", ((string?[])[paper.Venue ?? paper.Publisher, volume.Length > 0 ? volume : null, paper.Pages]).OfType<string>());
    }
}
