using System.Globalization;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using PaperCatalog.Generators.Tests.Infrastructure;
using PaperCatalog.Tests.Shared;
using PaperCatalog.Tests.Shared.Pages;
using PaperCatalog.Tool.Tests.Infrastructure;

namespace PaperCatalog.Tool.Tests;

/// <summary>The command finds in files what the build of a project with these files reports.</summary>
public sealed class SameFindingsTests
{
    private const string Folder = "/project/";

    /// <summary>The rules whose bad sample is listings and nothing else: no C#, and no metadata.</summary>
    public static TheoryData<string> Pages => [.. s_pages];

    private static readonly string[] s_pages =
        [.. RulePage.All.Where(page => page.Bad.In("text").Any() && !page.Bad.In("xml").Any() && !page.Bad.In("csharp").Any()).Select(page => page.Id)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void On_the_bad_sample_of_a_page(string id) =>
        Compare([.. RulePage.Of(id).Bad.In("text").Select(sample => (sample.Path, sample.Bytes))], expectSome: !RulePage.Of(id).Bad.OptIn.Any());

    [Fact]
    public void On_all_bad_samples_together() => Compare(
        [.. s_pages.SelectMany(id => RulePage.Of(id).Bad.In("text").Select(sample => ($"{id}/{sample.Path}", sample.Bytes)))], expectSome: true);

    [Fact]
    public void On_the_corpus() => Compare(
        [
            .. Repository.Corpus.Concat(Repository.Bibliographies).Concat(Repository.OtherDialects)
                .Select(path => (Path.GetRelativePath(Path.Combine(Repository.Root, "corpus"), path).Replace('\\', '/'), File.ReadAllBytes(path))),
        ],
        expectSome: true);

    [SeedFact]
    public void On_the_seeds() => Compare([.. Repository.Seeds.Select(path => (Path.GetFileName(path), File.ReadAllBytes(path)))], expectSome: true);

    private static void Compare((string Path, byte[] Bytes)[] files, bool expectSome)
    {
        var project = TestProject.With([.. files.Select(file => TestFile.FromBytes(Folder + file.Path, file.Bytes))]) with { WarningsAreErrors = false };
        var reported = project.Analyze().Where(diagnostic => diagnostic.Location.Kind == LocationKind.ExternalFile)
            .Select(diagnostic => Show(project, diagnostic)).Order(StringComparer.Ordinal).ToArray();

        using var folder = new TestFolder();
        foreach (var (path, bytes) in files)
            folder.Write(path, bytes);
        var result = folder.Run(["check", "--format", "json", .. files.Select(file => file.Path)]);
        using var json = JsonDocument.Parse(result.Out);
        var found = json.RootElement.EnumerateArray().Select(Show).Order(StringComparer.Ordinal).ToArray();

        Assert.Equal(reported, found);
        if (expectSome)
            Assert.NotEmpty(found);
        Assert.Equal(reported.Any(line => !line.Contains(" info ", StringComparison.Ordinal)) ? 1 : 0, result.Code);
    }

    private static string Show(JsonElement finding) => string.Create(
        CultureInfo.InvariantCulture,
        $"{finding.GetProperty("path")}:{finding.GetProperty("line")}:{finding.GetProperty("column")}-{finding.GetProperty("endLine")}:{finding.GetProperty("endColumn")} {finding.GetProperty("severity")} {finding.GetProperty("rule")} {finding.GetProperty("message")}");

    private static string Show(TestProject project, Diagnostic diagnostic)
    {
        var path = diagnostic.Location.GetLineSpan().Path;
        var text = project.Files.Single(file => file.Path == path).GetText().ToString();
        var (start, end) = (Place(text, diagnostic.Location.SourceSpan.Start), Place(text, diagnostic.Location.SourceSpan.End));
        var severity = diagnostic.Severity switch { DiagnosticSeverity.Error => "error", DiagnosticSeverity.Warning => "warning", _ => "info" };
        return $"{path[Folder.Length..]}:{start}-{end} {severity} {diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }

    // The compiler breaks lines at characters more than listings and editors do.
    private static string Place(string text, int offset)
    {
        var (line, start) = (1, 0);
        for (var i = 0; i < offset; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                (line, start) = (line + 1, i + 1);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{line}:{offset - start + 1}");
    }
}
