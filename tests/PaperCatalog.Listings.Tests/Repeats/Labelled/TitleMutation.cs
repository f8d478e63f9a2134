namespace PaperCatalog.Listings.Tests.Repeats.Labelled;

/// <summary>A way to make of a title a pair of titles that are known to be of one work, or of two.</summary>
/// <param name="Name">What it does.</param>
/// <param name="IsOneWork">Whether the titles are of one work.</param>
/// <param name="Apply">Makes the pair, the first as it stands in the catalogue; or nothing, where the title has not what it takes.</param>
internal sealed record TitleMutation(string Name, bool IsOneWork, Func<LabelledTitle, (string First, string Second)?> Apply)
{
    /// <summary>A way that leaves the first title as it is.</summary>
    public static TitleMutation Of(string name, bool isOneWork, Func<LabelledTitle, string?> apply) => new(
        name, isOneWork, title => apply(title) is { } other && other != title.Text ? (title.Text, other) : null);
}

/// <summary>A real title and the next ones, to take words from.</summary>
/// <param name="Text">The title.</param>
/// <param name="Others">Other titles.</param>
internal sealed record LabelledTitle(string Text, IReadOnlyList<string> Others)
{
    public string[] Words { get; } = Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The part before the first colon, or null.</summary>
    public string? Head => Text.IndexOf(": ", StringComparison.Ordinal) is > 0 and var at ? Text[..at] : null;

    /// <summary>The part after the first colon, or null.</summary>
    public string? Tail => Text.IndexOf(": ", StringComparison.Ordinal) is > 0 and var at ? Text[(at + 2)..] : null;

    /// <summary>A number below <paramref name="count"/> that depends on the title and the purpose only.</summary>
    public int Pick(string purpose, int count)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in Text + purpose)
            hash = (hash ^ unit) * 1099511628211;
        return (int)((hash >> 20) % (ulong)count);
    }
}
