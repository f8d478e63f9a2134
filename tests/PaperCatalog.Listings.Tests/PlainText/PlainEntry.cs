using System.Text.RegularExpressions;

namespace PaperCatalog.Listings.Tests.PlainText;

/// <summary>An entry as <see cref="PlainReading"/> sees it.</summary>
internal sealed partial class PlainEntry(int line, string title)
{
    /// <summary>The line of the title, from 1.</summary>
    public int Line { get; } = line;

    public string Title { get; } = title;

    public string? Abstract { get; set; }

    public int? AuthorCount { get; set; }

    /// <summary>The date as it is written.</summary>
    public string? Date { get; set; }

    public int? CommentCount { get; set; }

    /// <summary>The links of the abstract as they are cut at white space or a closing bracket, each once.</summary>
    public IEnumerable<string> RawLinks => LinkForm().Matches(Abstract!).Select(match => match.Value).Distinct();

    /// <summary>Those links cut at a brace, and without the punctuation at their end; each once.</summary>
    public IEnumerable<string> Links =>
        RawLinks.Select(link => link.Split('{', '}')[0].TrimEnd('.', ',', ';', ':')).Distinct();

    [GeneratedRegex(@"https?://[^\s)\]]+")]
    private static partial Regex LinkForm();
}
