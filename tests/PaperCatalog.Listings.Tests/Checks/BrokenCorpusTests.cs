using PaperCatalog.Listings.Checks;
using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Repeats;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Reading;
using PaperCatalog.Listings.Tests.Repeats;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Listings.Tests.Checks;

/// <summary>The listings that are wrong on purpose have the problem that their name says, and no other.</summary>
public sealed class BrokenCorpusTests
{
    // Those that are not UTF-8 are for the tests of what decodes files, and names are given to a whole catalogue.
    private static readonly string[] s_elsewhere = [RuleTable.NotUtf8.Id, RuleTable.NameCollision.Id];

    [Theory]
    [InlineData("PAPER102-empty", 1, "")]
    [InlineData("PAPER103-no-papers", 1, "")]
    [InlineData("PAPER104-unrecognised-form", 1, "name,version,licence")]
    [InlineData("PAPER105-stray-text", 9, "* * *")]
    [InlineData("PAPER108-unused-directive", 5, "PAPER225")]
    [InlineData("PAPER109-malformed-directive", 5, "disabel")]
    [InlineData("PAPER110-syntax-error.papers", 15, "\"")]
    [InlineData("PAPER111-wrong-dialect", 1, "TY  - CONF")]
    [InlineData("PAPER201-missing-title", 5, null)]
    [InlineData("PAPER202-missing-abstract", 5, "Post-hoc Concept Bottleneck Models")]
    [InlineData("PAPER203-truncated-entry", 9, "Post-hoc Concept Bottleneck Models")]
    [InlineData("PAPER204-malformed-author-count", 25, "• three authors")]
    [InlineData("PAPER205-missing-separator", 26, "May 30, 2022")]
    [InlineData("PAPER206-missing-date", 26, "·")]
    [InlineData("PAPER207-malformed-date", 27, "30 May 2022")]
    [InlineData("PAPER208-impossible-date", 27, "Feb 30, 2022")]
    [InlineData("PAPER209-date-after-capture", 27, "Nov 30, 2025")]
    [InlineData("PAPER210-malformed-count", 27, "1.2k")]
    [InlineData("PAPER211-unknown-year", 17, "Oct 20")]
    [InlineData("PAPER212-title-too-long", 5, null)]
    [InlineData("PAPER213-abstract-too-short", 23, "Concepts are added to a trained network afterwards, at little cost.")]
    [InlineData("PAPER214-unexpected-value.papers", 14, "May 2023")]
    [InlineData("PAPER215-unknown-field.papers", 14, "publishd")]
    [InlineData("PAPER215-unknown-field", 11, "auhtor")]
    [InlineData("PAPER216-repeated-field.papers", 15, "published")]
    [InlineData("PAPER216-repeated-field", 14, "year")]
    [InlineData("PAPER220-html-entity", 7, "&amp;")]
    [InlineData("PAPER221-markup-residue", 7, "{\\em readable}")]
    [InlineData("PAPER222-not-normalised", 7, "i\u0308")]
    [InlineData("PAPER223-invisible-character", 7, "\u200B")]
    [InlineData("PAPER224-mojibake", 7, "â€™")]
    [InlineData("PAPER225-doubled-word", 7, "at at")]
    [InlineData("PAPER226-malformed-link", 7, "https//github.com/mertyg/post-hoc-cbm")]
    [InlineData("PAPER227-link-residue", 7, "{here}")]
    [InlineData("PAPER228-mirror-link", 7, "hf-mirror.com")]
    [InlineData("PAPER230-bib-syntax", 12, "{")]
    [InlineData("PAPER231-citation-key", 10, "hu 2021")]
    [InlineData("PAPER232-repeated-key", 16, "hu2021lora")]
    [InlineData("PAPER234-empty-field", 14, "note")]
    [InlineData("PAPER236-unknown-type", 10, "artcle")]
    [InlineData("PAPER237-missing-field", 10, "@article{srivastava2014dropout")]
    [InlineData("PAPER238-missing-title", 10, "@misc{hu2021lora")]
    [InlineData("PAPER239-undefined-string", 14, "preprint")]
    [InlineData("PAPER240-unused-string", 10, "iclr")]
    [InlineData("PAPER241-dangling-reference", 15, "nips2071")]
    [InlineData("PAPER242-cyclic-reference", 14, "hu2021lora")]
    [InlineData("PAPER243-doi", 14, "{10.48550}")]
    [InlineData("PAPER244-arxiv-id", 14, "{2113.09685}")]
    [InlineData("PAPER245-isbn", 14, "{978-0-387-31073-1}")]
    [InlineData("PAPER246-issn", 15, "{1532-4453}")]
    [InlineData("PAPER247-date", 13, "{June 2021}")]
    [InlineData("PAPER248-pages", 15, "{1958--1929}")]
    [InlineData("PAPER249-name", 11, "Edward Hu, Yelong Shen, Phillip Wallis, Zeyuan Allen-Zhu")]
    [InlineData("PAPER301-repeated-entry", 13, "Post-hoc Concept Bottleneck Models")]
    [InlineData("PAPER302-conflicting-entries", 41, "7")]
    [InlineData("PAPER303-probable-repeat", 13, "Post-hoc Concept Botleneck Models")]
    public void The_problem_is_where_the_listing_is_wrong(string name, int line, string? marked)
    {
        var reading = Read(name);
        var id = name[..name.IndexOf('-', StringComparison.Ordinal)];
        // Two entries must be of one work to contradict each other.
        var problems = FindAll(reading).Where(problem => id != "PAPER302" || problem.Rule != RuleTable.RepeatedEntry);

        var problem = Assert.Single(problems);
        Assert.Equal(id, problem.Id);
        Assert.Equal(line, reading.Text.GetPosition(problem.Span.Start).Line + 1);
        Assert.Equal(marked ?? LineOf(reading.Text, line), reading.Text.GetString(problem.Span));
    }

    [Fact]
    public void Each_problem_stands_among_healthy_entries()
    {
        foreach (var path in Repository.Broken.Where(path => IsCheckedHere(path) && !IsWithoutEntries(path)))
        {
            var reading = Reader.ReadFile(path);
            var problems = FindAll(reading);
            var healthy = reading.Entries.Count(entry =>
                entry is { Title: not null, Abstract: not null } && !problems.Exists(problem => entry.Span.Contains(problem.Span)));
            // What concerns several entries marks the first or the last of them.
            Assert.True(healthy >= 2, path);
        }
    }

    [Fact]
    public void Every_problem_of_a_single_listing_has_a_listing()
    {
        var ids = Repository.Broken.Select(IdOf).Distinct();

        Assert.Equal(
            RuleTable.All.Where(rule => rule.Scope != RuleScope.Options).Except([RuleTable.SameContent, RuleTable.MoreProblems]).Select(rule => rule.Id).Order(StringComparer.Ordinal),
            ids.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Lines_end_alike_everywhere() => Assert.All(
        Repository.Broken, path => Assert.DoesNotContain((byte)'\r', File.ReadAllBytes(path)));

    private static ListingReading Read(string name) =>
        Reader.ReadFile(Assert.Single(Repository.Broken, path => Path.GetFileNameWithoutExtension(path) == name));

    private static List<Problem> FindAll(ListingReading reading)
    {
        var directives = DirectiveSet.Read(reading);
        List<Problem> problems =
        [
            .. reading.Problems, .. EntryChecks.Find(reading), .. TestRepeats.FindInListing(reading), .. directives.Malformed,
            .. TestRepeats.FindAcross([new NamedReading("listing.txt", reading)]).Select(found => found.Problem),
        ];
        return [.. problems, .. directives.FindUnused(problems)];
    }

    private static string LineOf(Utf8Text text, int line) => text.GetString(text.GetLine(line - 1));

    private static string IdOf(string path) => Path.GetFileName(path)[.."PAPER000".Length];

    private static bool IsCheckedHere(string path) => !s_elsewhere.Contains(IdOf(path));

    private static bool IsWithoutEntries(string path) => IdOf(path) is "PAPER102" or "PAPER103" or "PAPER104" or "PAPER111";
}
