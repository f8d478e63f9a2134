using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generators.Tests.Infrastructure;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Fixes;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Tests.Shared;
using PaperCatalog.Tests.Shared.Pages;

namespace PaperCatalog.Generators.Tests.Rules;

/// <summary>The samples of the rules' pages give what the pages say, and the directives on them work.</summary>
public sealed class PageSampleTests
{
    private const string Folder = "/project/";

    // A listing that is not UTF-8 is not read; an empty one, or a copy, is that no longer with a directive in it; and the count
    // of reports goes with the reports.
    private static readonly string[] s_beyondDirectives = ["PAPER101", "PAPER102", "PAPER106", "PAPER107"];

    /// <summary>The rules that analyzers report. The samples of the others are built by the tests of the package.</summary>
    public static TheoryData<string> Ids => [.. RuleTable.All.Select(rule => rule.Id).Where(id => !RulePage.Of(id).IsOfTargets)];

    /// <summary>The rules that only the package's targets report.</summary>
    public static TheoryData<string> IdsOfTargets => [.. RuleTable.All.Select(rule => rule.Id).Where(id => RulePage.Of(id).IsOfTargets)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_bad_sample_gives_what_the_page_shows(string id)
    {
        var section = RulePage.Of(id).Bad;
        var shown = section.In("console").Single().Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var reported = Report(ReadProject(section)).ToList();

        Assert.Contains(shown, line => line.Contains($" {id}: ", StringComparison.Ordinal));
        if (Array.IndexOf(shown, "...") is >= 0 and var gap)
            reported.RemoveRange(gap, reported.Count - shown.Length + 1);
        Assert.Equal(shown.Where(line => line != "..."), reported);
    }

    /// <summary>The pages show where a report begins; here it stands what it marks.</summary>
    [Fact]
    public void The_bad_samples_are_marked_as_written_down()
    {
        var lines = RulePage.All.Select(page => (page.Id, Project: ReadProject(page.Bad)))
            .SelectMany(page => page.Project.Analyze()
                .Where(diagnostic => diagnostic.Id == page.Id && diagnostic.Location.Kind == LocationKind.ExternalFile)
                .Select(diagnostic => $"{diagnostic.Show()} [{page.Project.GetText(diagnostic).ReplaceLineEndings(" ")}]"));
        Snapshot.Verify(new Dictionary<string, string> { ["marks.txt"] = string.Join('\n', lines.Distinct()) + "\n" });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_good_sample_gives_nothing(string id) => Assert.Empty(Report(ReadProject(RulePage.Of(id).Section("Good"))));

    [Fact]
    public void The_pages_say_whether_there_is_a_fix() => Assert.All(RuleTable.All, rule => Assert.Matches(
        $"\n\\| `{rule.Category}` \\| {rule.Severity}{(rule.IsOptIn ? ", off" : "")} \\| {(RuleDocuments.HasFix(rule) ? "(?!none )" : "none ")}", RulePage.Of(rule.Id).Text));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_shows_each_way_to_suppress(string id)
    {
        var section = RulePage.Of(id).Section("How to suppress").Text;
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
        var project = ReadProject(RulePage.Of(id).Bad);
        var place = project.Analyze().First(diagnostic => diagnostic.Id == id).Location.GetLineSpan();
        foreach (var directive in RulePage.Of(id).Section("How to suppress").In("text"))
        {
            var suppressed = project with
            {
                Files = [.. project.Files.Select(file => file.Path == place.Path ? Insert(directive.Text, file, place) : file)],
            };
            Assert.DoesNotContain(suppressed.Analyze(), diagnostic => diagnostic.Id == id || diagnostic.Id is "PAPER108" or "PAPER109");
        }
    }

    [Theory]
    [MemberData(nameof(IdsOfTargets))]
    public void The_page_of_a_rule_of_the_targets_shows_its_message_and_the_one_way_to_suppress_it(string id)
    {
        var (page, rule) = (RulePage.Of(id), RuleTable.Find(id)!);
        var message = Regex.Replace(Regex.Escape(rule.Message), @"\\{[0-9]}", ".+");
        Assert.Matches($@"^app\.[a-z]+ : {Name(rule.Severity)} {id}: {message}\n$", page.Bad.In("console").Single().Text);

        var section = page.Section("How to suppress").Text;
        Assert.DoesNotContain("dotnet_diagnostic", section, StringComparison.Ordinal);
        Assert.Equal(rule.Severity == ProblemSeverity.Warning, section.Contains($"<NoWarn>$(NoWarn);{id}</NoWarn>", StringComparison.Ordinal));
    }

    /// <summary>What a comment begins with in the listing on a page.</summary>
    private static string ReadComment(string id) =>
        ReadProject(RulePage.Of(id).Bad).Files is [var file, ..] ? Read(file).Dialect.Comment.Open : "#";

    private static ListingReading Read(TestFile file) =>
        ListingReader.Read(Utf8Text.FromString(file.GetText().ToString()), new ListingOptions(Path.GetFileName(file.Path)));

    /// <summary>The listing with a directive above the entry that a report is in, or above the line where that is of none.</summary>
    private static TestFile Insert(string directive, TestFile file, FileLinePositionSpan place)
    {
        var text = file.GetText();
        var utf8 = Utf8Text.FromString(text.ToString());
        var line = place.StartLinePosition.Line;
        var entry = Read(file).Entries.FirstOrDefault(entry => entry.Line - 1 <= line && utf8.GetLineIndex(entry.Span.End) >= line);
        // As a change, which keeps the encoding.
        var at = text.Lines[entry is null ? line : entry.Line - 1].Start;
        var inserted = new TestFile(file.Path, text.WithChanges(new TextChange(new TextSpan(at, 0), directive)));
        foreach (var metadata in file.Metadata)
            inserted.Metadata[metadata.Key] = metadata.Value;
        return inserted;
    }

    /// <summary>
    /// What a build prints where the project sets no severity, without the folder of the project and the link to the page.
    /// </summary>
    private static IEnumerable<string> Report(TestProject project) => (project with { WarningsAreErrors = false }).Analyze().Select(diagnostic =>
    {
        var place = diagnostic.Location.GetLineSpan();
        var start = place.Path is { Length: > 0 } path
            ? FormattableString.Invariant($"{path[Folder.Length..]}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1})")
            : "CSC ";
        return $"{start}: {Name(diagnostic.Severity)} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    });

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Globalization", "CA1308", Justification = "The compiler prints severities so.")]
    private static string Name(Enum severity) => severity.ToString().ToLowerInvariant();

    private static TestProject ReadProject(PageSection section)
    {
        var files = section.In("text").Select(sample => TestFile.FromBytes(Folder + sample.Path, sample.Bytes)).ToList();
        if (section.In("xml").SingleOrDefault() is not { } part)
            return WithCode(section, [.. files]);

        // No page shows a listing of thousands; a comment says how many papers it has.
        foreach (Match many in Regex.Matches(part.Text, """Include="(\S+)/\*\.txt" /> +<!-- ([0-9,]+) papers -->"""))
        {
            var count = int.Parse(many.Groups[2].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
            files.Add(ManyPapers.File($"{Folder}{many.Groups[1].Value}/a.txt", "Alpha", count));
        }

        // Where the project alone is the sample, its listing is a good one.
        if (files.Count == 0)
            files.Add(TestFile.FromString(Folder + PageSample.DefaultPath, TestListings.Of("Alpha: A First Paper on Something")));
        var xml = XElement.Parse($"<Project>{part.Text}</Project>");
        var project = WithCode(section, [.. xml.Descendants("PaperListing").SelectMany(item => Include(item, files))]);
        foreach (var property in xml.Elements("PropertyGroup").Elements())
            project.Properties[property.Name.LocalName] = property.Value;
        return project;
    }

    private static TestProject WithCode(PageSection section, TestFile[] files) =>
        TestProject.With(files) with { TurnedOn = section.OptIn, Code = section.In("csharp").SingleOrDefault()?.Text ?? "" };

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
}
