namespace PaperCatalog.Tests.Shared.Pages;

/// <summary>The page of a rule.</summary>
/// <param name="Id">The rule's identifier.</param>
/// <param name="Text">The text of the page.</param>
internal sealed record RulePage(string Id, string Text)
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "src", "PaperCatalog.Generators", "Rules", "docs");

    /// <summary>All there are, by identifier.</summary>
    public static IReadOnlyList<RulePage> All { get; } =
    [
        .. Directory.GetFiles(s_folder, "PAPER*.md").Order(StringComparer.Ordinal)
            .Select(path => new RulePage(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path).ReplaceLineEndings("\n"))),
    ];

    /// <summary>The section with the sample that the rule reports.</summary>
    public PageSection Bad => Section("Bad");

    /// <summary>
    /// Whether the package's targets say it and no analyzer does, so that only a real build can run the samples: the page shows a
    /// report at the project, and not one of the compiler.
    /// </summary>
    public bool IsOfTargets => !Bad.In("text").Any() && Bad.In("console").Single().Text.Contains("proj : ", StringComparison.Ordinal);

    /// <summary>The page of a rule.</summary>
    public static RulePage Of(string id) => All.Single(page => page.Id == id);

    /// <summary>The section below a heading.</summary>
    public PageSection Section(string heading)
    {
        var start = Text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"{Id} has no section '{heading}'.");
        var end = Text.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return new PageSection(end < 0 ? Text[start..] : Text[start..end])
        {
            OptIn = Text.Contains(" | Info, off | ", StringComparison.Ordinal) ? [Id] : [],
        };
    }
}
