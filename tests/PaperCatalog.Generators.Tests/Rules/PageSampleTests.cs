using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using PaperCatalog.Generators.Tests.Infrastructure;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Fixes;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Generators.Tests.Rules;

/// <summary>The samples of the rules' pages give what the pages say, and the directives on them work.</summary>
/// <remarks>
/// In a section each <c>text</c> fence is a listing, named by a comment before it (<c>file: papers/a.txt</c>, with an
/// encoding where that is not UTF-8), and an <c>xml</c> fence is a part of the project. The <c>console</c> fence is all that
/// is reported, as the compiler prints it; <c>...</c> in it stands for any lines.
/// </remarks>
public sealed partial class PageSampleTests
{
    private const string Folder = "/project/";
    private const string DefaultPath = "papers/llm.txt";

    // A listing that is not UTF-8 is not read; an empty one, or a copy, is that no longer with a directive in it; and the count
    // of reports goes with the reports.
    private static readonly string[] s_beyondDirectives = ["PAPER101", "PAPER102", "PAPER106", "PAPER107"];

    public static TheoryData<string> Ids =>
        [.. RuleTable.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_bad_sample_gives_what_the_page_shows(string id)
    {
        var section = ReadSection(id, "Bad");
        var shown = Fences(section, "console").Single().Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var reported = Report(ReadProject(section)).ToList();

        Assert.Contains(shown, line => line.Contains($" {id}: ", StringComparison.Ordinal));
        if (Array.IndexOf(shown, "...") is >= 0 and var gap)
            reported.RemoveRange(gap, reported.Count - shown.Length + 1);
        Assert.Equal(shown.Where(line => line != "..."), reported);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_good_sample_gives_nothing(string id) => Assert.Empty(Report(ReadProject(ReadSection(id, "Good"))));

    [Fact]
    public void The_pages_say_whether_there_is_a_fix() => Assert.All(RuleTable.All, rule => Assert.Matches(
        $"\n\\| `{rule.Category}` \\| {rule.Severity} \\| {(RuleDocuments.HasFix(rule) ? "(?!none )" : "none ")}", ReadPage(rule.Id)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_shows_each_way_to_suppress(string id)
    {
        var section = ReadSection(id, "How to suppress");
        var rule = RuleTable.Find(id)!;
        var isReachable = DirectiveRules.All.Contains(rule) && !s_beyondDirectives.Contains(id);
        var hasEntry = isReachable && !rule.IsOfListing;

        Assert.Contains($"\ndotnet_diagnostic.{id}.severity = none\n", section, StringComparison.Ordinal);
        // Each dialect has comments of its own.
        var comment = ReadComment(id);
        Assert.Equal(isReachable, section.Contains($"\n{comment} paper-catalog disable-file {id}", StringComparison.Ordinal));
        Assert.Equal(hasEntry, section.Contains($"\n{comment} paper-catalog disable {id}", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_directives_of_the_page_disable_the_rule_and_are_used(string id)
    {
        var project = ReadProject(ReadSection(id, "Bad"));
        var place = project.Analyze().First(diagnostic => diagnostic.Id == id).Location.GetLineSpan();
        foreach (var directive in Fences(ReadSection(id, "How to suppress"), "text"))
        {
            var suppressed = project with
            {
                Files = [.. project.Files.Select(file => file.Path == place.Path ? Insert(directive.Text, file, place) : file)],
            };
            Assert.DoesNotContain(suppressed.Analyze(), diagnostic => diagnostic.Id == id || diagnostic.Id is "PAPER108" or "PAPER109");
        }
    }

    /// <summary>What a comment begins with in the listing on a page.</summary>
    private static string ReadComment(string id) =>
        ReadProject(ReadSection(id, "Bad")).Files is [var file, ..] ? Read(file).Dialect.Comment.Open : "#";

    private static ListingReading Read(TestFile file) =>
        ListingReader.Read(Utf8Text.FromString(file.GetText().ToString()), new ListingOptions(Path.GetFileName(file.Path)));

    /// <summary>The listing with a directive above the entry that a report is in, or above the line where that is of none.</summary>
    private static TestFile Insert(string directive, TestFile file, FileLinePositionSpan place)
    {
        var text = file.GetText();
        var utf8 = Utf8Text.FromString(text.ToString());
        var line = place.StartLinePosition.Line;
        var entry = Read(file).Entries.FirstOrDefault(entry => entry.Line - 1 <= line && utf8.GetLineIndex(entry.Span.End) >= line);
        var inserted = TestFile.FromString(
            file.Path, text.ToString().Insert(text.Lines[entry is null ? line : entry.Line - 1].Start, directive));
        foreach (var metadata in file.Metadata)
            inserted.Metadata[metadata.Key] = metadata.Value;
        return inserted;
    }

    /// <summary>
    /// What a build prints where the project sets no severity, without the folder of the project and the link to the page.
    /// </summary>
    private static IEnumerable<string> Report(TestProject project) => project.Analyze().Select(diagnostic =>
    {
        var place = diagnostic.Location.GetLineSpan();
        var start = place.Path is { Length: > 0 } path
            ? FormattableString.Invariant($"{path[Folder.Length..]}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1})")
            : "CSC ";
        return $"{start}: {Name(diagnostic.DefaultSeverity)} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    });

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Globalization", "CA1308", Justification = "The compiler prints severities so.")]
    private static string Name(DiagnosticSeverity severity) => severity.ToString().ToLowerInvariant();

    private static TestProject ReadProject(string section)
    {
        var files = Fences(section, "text")
            .Select(fence => TestFile.FromBytes(Folder + fence.Path, fence.Encoding.GetBytes(fence.Text)))
            .ToList();
        if (Fences(section, "xml").SingleOrDefault() is not { } fence)
            return TestProject.With([.. files]);

        // Where the project alone is the sample, its listing is a good one.
        if (files.Count == 0)
            files.Add(TestFile.FromString(Folder + DefaultPath, TestListings.Of("Alpha: A First Paper on Something")));
        var xml = XElement.Parse($"<Project>{fence.Text}</Project>");
        var project = TestProject.With([.. xml.Descendants("PaperListing").SelectMany(item => Include(item, files))]);
        foreach (var property in xml.Elements("PropertyGroup").Elements())
            project.Properties[property.Name.LocalName] = property.Value;
        return project;
    }

    /// <summary>The files that an item includes; of one that updates none, but they get its metadata.</summary>
    private static List<TestFile> Include(XElement item, List<TestFile> files)
    {
        var pattern = Regex.Escape(Folder + ((string?)item.Attribute("Include") ?? (string)item.Attribute("Update")!));
        pattern = pattern.Replace(@"\*\*/", "(.*/)?", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal);
        var matches = files.FindAll(file => Regex.IsMatch(file.Path, $"^{pattern}$"));
        foreach (var metadata in item.Attributes().Where(attribute => attribute.Name.LocalName is not ("Include" or "Update")))
            matches.ForEach(file => file.Metadata[metadata.Name.LocalName] = metadata.Value);
        return item.Attribute("Include") is null ? [] : matches;
    }

    private static string ReadPage(string name) =>
        File.ReadAllText(Path.Combine(Repository.Root, "src", "PaperCatalog.Generators", "Rules", "docs", name + ".md"));

    private static string ReadSection(string id, string name)
    {
        var page = ReadPage(id);
        var start = page.IndexOf($"\n## {name}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"{id} has no section '{name}'.");
        var end = page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return end < 0 ? page[start..] : page[start..end];
    }

    private static IEnumerable<Fence> Fences(string section, string language) => FencePattern().Matches(section)
        .Where(match => match.Groups["language"].Value == language)
        .Select(match => new Fence(
            match.Groups["path"] is { Success: true, Value: var path } ? path : DefaultPath,
            match.Groups["encoding"] is { Success: true, Value: var encoding }
                ? CodePagesEncodingProvider.Instance.GetEncoding(encoding)!
                : Encoding.UTF8,
            match.Groups["text"].Value));

    [GeneratedRegex(
        "(<!-- file: (?<path>[^ ,]+)(, encoding: (?<encoding>[^ ]+))? -->\n)?^```(?<language>[a-z]+)\n(?<text>(.*\n)*?)```$",
        RegexOptions.Multiline)]
    private static partial Regex FencePattern();

    private sealed record Fence(string Path, Encoding Encoding, string Text);
}
