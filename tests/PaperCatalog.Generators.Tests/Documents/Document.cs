using System.Text.RegularExpressions;
using PaperCatalog.Generators.Tests.Infrastructure;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Generators.Tests.Documents;

/// <summary>A page for people: the README, one on dialects, and so on. The pages of the rules have tests of their own.</summary>
/// <param name="Path">Its path from the root of the repository, with '/'.</param>
/// <param name="Text">Its text.</param>
internal sealed partial record Document(string Path, string Text)
{
    private static readonly string[] s_elsewhere = ["bin/", "obj/", "artifacts/", "/Rules/docs/", "AnalyzerReleases."];

    /// <summary>All of the repository, by path.</summary>
    public static IReadOnlyList<Document> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(path => !s_elsewhere.Any(part => path.Contains(part, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    /// <summary>The paths of all, for theories.</summary>
    public static TheoryData<string> Paths => [.. All.Select(document => document.Path)];

    /// <summary>Its samples, in order.</summary>
    public IReadOnlyList<Sample> Samples { get; } = [.. SamplePattern().Matches(Text).Select(Sample.From)];

    /// <summary>The listings that it shows, under the names that it gives them.</summary>
    public TestFile[] Listings =>
    [
        .. Samples.Where(sample => sample is { Language: "text", File: not null })
            .Select(sample => TestFile.FromString("/project/" + sample.File, sample.Text)),
    ];

    /// <summary>The one at a path.</summary>
    public static Document At(string path) => All.Single(document => document.Path == path);

    /// <summary>Its samples in a language.</summary>
    public IEnumerable<Sample> In(string language) => Samples.Where(sample => sample.Language == language);

    private static Document Read(string path) =>
        new(path, File.ReadAllText(System.IO.Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n"));

    [GeneratedRegex("^(?<before>.*)\n\n?```(?<language>[a-z]*)\n(?<text>(.*\n)*?)```$", RegexOptions.Multiline)]
    private static partial Regex SamplePattern();
}
