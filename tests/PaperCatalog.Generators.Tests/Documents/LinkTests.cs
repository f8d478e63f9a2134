using System.Text.RegularExpressions;
using PaperCatalog.Generators.Rules;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Generators.Tests.Documents;

/// <summary>The links of the documents lead to files and headings that are there.</summary>
public sealed partial class LinkTests
{
    // What links to the pages of the rules begin with, without the folder of those.
    private static readonly string s_repository = RuleDescriptors.Pages[..RuleDescriptors.Pages.IndexOf("src/", StringComparison.Ordinal)];

    [Theory]
    [MemberData(nameof(Document.Paths), MemberType = typeof(Document))]
    public void They_lead_to_what_is_there(string path) => Assert.All(Links(path), link =>
    {
        var (target, heading) = link.Split('#') is [var before, var after] ? (before, "#" + after) : (link, null);
        var file = target.StartsWith(s_repository, StringComparison.Ordinal)
            ? Path.Combine(Repository.Root, target[s_repository.Length..])
            : Path.Combine(Repository.Root, target.Length == 0 ? path : Path.Combine(Path.GetDirectoryName(path)!, target));
        Assert.True(Path.Exists(file) || IsElsewhere(target), link);
        Assert.True(heading is null || IsElsewhere(target) || Headings(file).Contains(heading, StringComparer.OrdinalIgnoreCase), link);
    });

    // The package's page shows neither a link within the page nor one from it to another file.
    [Fact]
    public void Those_of_the_readme_work_on_the_page_of_the_package() =>
        Assert.All(Links("README.md"), link => Assert.StartsWith("https://", link, StringComparison.Ordinal));

    private static bool IsElsewhere(string link) =>
        link.StartsWith("https://", StringComparison.Ordinal) && !link.StartsWith(s_repository, StringComparison.Ordinal);

    // As links within a page spell them: "#what-must-hold".
    private static IEnumerable<string> Headings(string file) => HeadingPattern().Matches(File.ReadAllText(file).ReplaceLineEndings("\n"))
        .Select(match => "#" + string.Concat(match.Groups["text"].Value.Where(IsInLink)).Replace(' ', '-'));

    private static bool IsInLink(char character) => char.IsLetterOrDigit(character) || character is ' ' or '-' or '_';

    private static IEnumerable<string> Links(string path) =>
        LinkPattern().Matches(Document.At(path).Text).Select(match => match.Groups["target"].Value);

    [GeneratedRegex("^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex HeadingPattern();

    [GeneratedRegex("\\]\\((?<target>[^)]+)\\)")]
    private static partial Regex LinkPattern();
}
