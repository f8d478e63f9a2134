using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Listings.Tests.Dialects;

/// <summary>Small captures, each of a kind that was once read wrong, and what is right; they stand beside the repository.</summary>
public sealed class CaptureCaseTests
{
    private static string Folder { get; } = Path.Combine(Repository.Root, "..", "shared", "cases");

    private static readonly string[] s_readmeList =
    [
        "Title=Pruning by Halves: Removing Every Second Head|ArxivId=2403.01111|Authors=Ada Miller; Boris Kuhn; Carla Diaz|PublishedOn=2024|Links=https://github.com/x/y",
        "Title=How Long Should a Prompt Be?|ArxivId=2311.02222|Authors=Dan Ortiz; Eve Lund|PublishedOn=2023",
        "Title=TinyRouter: Choosing Experts with Four Bits|ArxivId=2501.03333|Authors=Farah Khan; Gil Stone|PublishedOn=2025",
        "Title=On the Memory of Long Conversations|ArxivId=2408.04444|Authors=Hana Sato|Url=https://arxiv.org/abs/2408.04444|PublishedOn=2024",
    ];

    /// <summary>Of each file: a paper a line, its fields with a bar between two, each as it must be.</summary>
    public static TheoryData<string, string[]> Papers => new()
    {
        {
            "captures/01-md-org-parentheses.md",
            [
                "Organization=Example Computing Laboratory (ECL)|PublishedOn=2025-05-08|CommentCount=1",
                "Organization=Plain Lab|PublishedOn=2025-05-08",
                "Organization=Example (EX) Group|PublishedOn=2025-05-08",
            ]
        },
        {
            "captures/02-md-org-long-name.md",
            [
                "Organization=Example Big Data Engineering Laboratory, Some National University, Sometown, Land|PublishedOn=2025-05-08|CommentCount=1",
                "Organization=Plain Lab",
            ]
        },
        { "captures/03-md-abstract-begins-with-github.md", ["Title=Pruning by Halves", "Title=Issues at Work|Abstract^=GitHub issues are"] },
        { "captures/04-textbrowser-url-then-word.txt", ["Abstract$=/halves-and-quarters-of-heads/ GitHub Link: https://github.com/x/halves"] },
        {
            "captures/05-trending-people-and-link-glued.md",
            [
                "Title=Pruning by Halves|Abstract$=one consumer card.|AuthorCount=8|Url=https://github.com/x/halves",
                "Title=How Long Should a Prompt Be?|Abstract$=one consumer card.|Url=https://github.com/x/long",
            ]
        },
        {
            "captures/06-text-with-addresses.txt",
            [
                "Title=Pruning by Halves|Upvotes=1|AuthorCount=2|PublishedOn=2024-10-07|ArxivId=2410.05434|Abstract$=one consumer card.",
                "Title=How Long Should a Prompt Be?|Organization=Google|PublishedOn=2023-06-26|CommentCount=1|ArxivId=2306.14898",
            ]
        },
        {
            "forms/urltext.txt",
            [
                "Title=Pruning by Halves|Upvotes=1|AuthorCount=2|PublishedOn=2024-10-07|ArxivId=2410.05434|Abstract$=one consumer card.",
                "Title=How Long Should a Prompt Be?|Organization=Google|PublishedOn=2023-06-26|CommentCount=1|ArxivId=2306.14898",
            ]
        },
        {
            "captures/09-authors-line-under-title.txt",
            [
                "Title=Pruning by Halves|Abstract^=We remove|Authors=Ada Miller; Boris Kuhn; Carla Diaz",
                "Title=TinyRouter: Four Bits|Abstract^=A router|Authors=Ada Miller; Boris Kuhn; Carla Diaz",
                "Title=On the Memory of Assistants|Abstract^=Assistants forget|Authors=Ada Miller; Boris Kuhn; Carla Diaz",
            ]
        },
        {
            "captures/10-link-line-under-title.txt",
            [
                "Title=Pruning by Halves|ArxivId=2403.01111|Url=https://arxiv.org/abs/2403.01111|Abstract^=We remove",
                "Title=TinyRouter|ArxivId=2403.02222|Abstract^=A router",
                "Title=On Memory|ArxivId=2403.03333|Abstract^=Assistants forget",
            ]
        },
        {
            "forms/arxiv-list.txt",
            [
                "Title=Pruning by Halves: Removing Every Second Head|ArxivId=2403.01111|Authors=Ada Miller; Boris Kuhn; Carla Diaz|PublishedOn=2024-03-05|Fields=6=12 pages\n11=Computation and Language\n11=Machine Learning\n10=cs.CL\ncategories=cs.LG",
                "Title=How Long Should a Prompt Be?|ArxivId=2311.02222|Authors=Dan Ortiz; Eve Lund",
                "Title=TinyRouter: Choosing Experts with Four Bits|ArxivId=2501.03333|Authors=Farah Khan; Gil Stone",
                "Title=On the Memory of Long Conversations|ArxivId=2408.04444|Authors=Hana Sato",
            ]
        },
        { "captures/07-readme-list-is-no-listing.md", s_readmeList },
        { "forms/awesome.md", s_readmeList },
        { "forms/abs-wrapped.txt", ["Title^=Pruning|Abstract$=one consumer card.", "Title^=How Long|Abstract$=that we tried.", "Title^=TinyRouter|Abstract$=common routers.", "Title^=On the Memory|Abstract$=what was lost."] },
        { "forms/titles.txt", ["Title=Pruning by Halves: Removing Every Second Head", "Title=How Long Should a Prompt Be?", "Title^=TinyRouter", "Title=On the Memory of Long Conversations"] },
        { "forms/titles-links.txt", ["Title^=Pruning|ArxivId=2403.01111", "Title^=How Long|ArxivId=2311.02222", "Title^=TinyRouter|Url=https://arxiv.org/abs/2501.03333", "Title^=On the Memory|ArxivId=2408.04444"] },
        {
            "forms/titles-authors-abs.txt",
            [
                "Title^=Pruning|Authors=Ada Miller; Boris Kuhn; Carla Diaz|Abstract$=one consumer card.", "Title^=How Long|Authors=Dan Ortiz; Eve Lund",
                "Title^=TinyRouter|Authors=Farah Khan; Gil Stone", "Title^=On the Memory|Authors=Hana Sato",
            ]
        },
        {
            "captures/11-reference-list.txt",
            [
                "Title=Pruning by Halves: Removing Every Second Head|AuthorCount=6|PublishedOn=2024",
                "Title=How Long Should a Prompt Be? Measurements with Eleven Models|AuthorCount=4|PublishedOn=2023",
                "Title=TinyRouter: Choosing Experts with Four Bits|AuthorCount=4|PublishedOn=2025", "Title=On the Memory of Long Conversations in Assistants|AuthorCount=4|PublishedOn=2024",
            ]
        },
        { "captures/14-headings-with-abstracts.md", ["Title=Pruning by Halves|Abstract^=We remove", "Title=TinyRouter: Four Bits|Abstract^=A router"] },
        { "captures/15-json-of-a-script.json", ["ArxivId=2403.01111|PublishedOn=2024-03-05|Authors=Ada Miller"] },
        { "captures/16-crossref.json", ["Title=Pruning by Halves|Doi=10.1000/x|PublishedOn=2024-03-05|Authors=Ada Miller"] },
        {
            "forms/papers.yaml",
            [
                "Title=Pruning by Halves: Removing Every Second Head|Abstract^=We remove|Abstract$=consumer card.|Authors=Ada Miller|ArxivId=2403.01111|PublishedOn=2024|Url=https://arxiv.org/abs/2403.01111",
                "Title=How Long Should a Prompt Be?|ArxivId=2311.02222|PublishedOn=2023",
                "ArxivId=2501.03333|Authors=Ada Miller",
                "ArxivId=2408.04444|Abstract^=Assistants forget",
            ]
        },
        {
            "forms/s2.json",
            [
                "Title=Pruning by Halves: Removing Every Second Head|Abstract^=We remove|Authors=Ada Miller; Boris Kuhn|ArxivId=2403.01111|Doi=10.1000/x0|PublishedOn=2024-03-05|Url=https://www.semanticscholar.org/paper/x",
                "Title=How Long Should a Prompt Be?|ArxivId=2311.02222|PublishedOn=2023-11-20",
                "ArxivId=2501.03333|Authors=Ada Miller; Boris Kuhn",
                "ArxivId=2408.04444|Authors=Ada Miller; Boris Kuhn",
            ]
        },
        {
            "forms/crossref.json",
            [
                "Title=Pruning by Halves: Removing Every Second Head|Abstract^=We remove|Abstract$=consumer card.|Authors=Ada Miller|Doi=10.1000/x0|PublishedOn=2024-03-05|Url=http://dx.doi.org/10.1000/x|Type=1",
                "Title=How Long Should a Prompt Be?|Abstract^=We ask|Doi=10.1000/x1",
                "Title=TinyRouter: Choosing Experts with Four Bits",
                "Title=On the Memory of Long Conversations",
            ]
        },
        {
            "forms/pwc.json",
            [
                "Title=Pruning by Halves: Removing Every Second Head|Abstract^=We remove|Authors=Ada Miller; Boris Kuhn|ArxivId=2403.01111|PublishedOn=2024-03-05|Url=https://arxiv.org/abs/2403.01111v1",
                "ArxivId=2311.02222|PublishedOn=2023-11-20",
                "ArxivId=2501.03333|PublishedOn=2025-01-30",
                "ArxivId=2408.04444|PublishedOn=2024-08-14",
            ]
        },
        { "captures/17-semantic-scholar.json", ["ArxivId=2403.01111|Authors=Ada Miller|PublishedOn=2024"] },
        {
            "captures/19-table.csv",
            [
                "Title=Pruning by Halves: Removing Every Second Head|Authors=Ada Miller; Boris Kuhn; Carla Diaz|Abstract^=We remove|PublishedOn=2024|ArxivId=2403.01111|Url=https://arxiv.org/abs/2403.01111",
                "Title=How Long Should a Prompt Be?|Authors=Dan Ortiz; Eve Lund|AuthorCount=2|ArxivId=2311.02222",
                "Title=TinyRouter: Choosing Experts with Four Bits|Authors=Farah Khan; Gil Stone",
                "Title=On the Memory of Long Conversations|Authors=Hana Sato|Abstract$=what was lost.",
            ]
        },
        {
            "forms/zotero.csv",
            [
                "Title=Pruning by Halves: Removing Every Second Head|Authors=Ada Miller; Boris Kuhn; Carla Diaz|PublishedOn=2024-03-05|ArxivId=2403.01111|Doi=10.48550/arXiv.2403.01111|Abstract^=We remove|Fields=",
                "Title=How Long Should a Prompt Be?|PublishedOn=2023-11-20|Url=http://arxiv.org/abs/2311.02222",
                "Title=TinyRouter: Choosing Experts with Four Bits|Authors=Farah Khan; Gil Stone|ArxivId=2501.03333",
                "Title=On the Memory of Long Conversations|Authors=Hana Sato|PublishedOn=2024-08-14",
            ]
        },
        { "hostile/05-ris-name-line-break.ris", ["Authors=Arianna W. AU Rosenbluth"] },
    };

    [Theory]
    [MemberData(nameof(Papers))]
    public void The_papers_of_a_case_are_read_and_nothing_is_wrong(string file, string[] papers)
    {
        var reading = ReadCase(file);

        Assert.Empty(reading.Problems);
        Assert.Equal(papers.Length, reading.Entries.Count);
        foreach (var (paper, entry) in papers.Zip(reading.EntryTexts()))
        {
            foreach (var field in paper.Split('|'))
                AssertField(entry, field);
        }
    }

    [Theory]
    [InlineData("captures/20-page.html", "HTML")]
    [InlineData("forms/page.html", "HTML")]
    public void A_case_that_is_no_listing_is_one_error_that_names_it(string file, string looks)
    {
        var reading = ReadCase(file);

        Assert.Empty(reading.Entries);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal("PAPER104", problem.Id);
        Assert.Contains(looks, problem.Arguments[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_today_is_read_and_only_its_year_is_not_known()
    {
        var reading = ReadCase("forms/hf-now.txt");

        Assert.Equal(RuleTable.UnknownYear, Assert.Single(reading.Problems).Rule);
        Assert.Equal(
            [(20, 2, 3), (21, 3, 4), (22, 4, 5), (23, 5, 6)],
            reading.EntryTexts().Select(entry => (entry.Upvotes ?? 0, entry.AuthorCount ?? 0, entry.CommentCount ?? 0)));
    }

    [Fact]
    public void The_case_that_is_cut_is_said_to_be()
    {
        var reading = ReadCase("captures/21-cut-in-last-abstract.txt");

        var problem = Assert.Single(reading.Problems);
        Assert.Equal(("PAPER203", ProblemSeverity.Warning, reading.Text.LineCount - 1), (problem.Id, problem.Severity, reading.Text.GetLineIndex(problem.Span.Start)));
    }

    [Theory]
    [InlineData("hostile/08-tb-crlf-a.txt")]
    [InlineData("hostile/09-tb-crlf-b.txt")]
    public void A_case_reads_the_same_whatever_its_lines_end_with(string file)
    {
        var text = ReadCase(file).Text.GetString(new ByteSpan(0, ReadCase(file).Text.Length)).ReplaceLineEndings("\n");
        var options = new ListingOptions("listing", Dialect: "TextBrowser");
        var expected = Reader.Read(text, options);
        foreach (var lineEnd in (string[])["\r\n", "\r"])
        {
            var reading = Reader.Read(text.Replace("\n", lineEnd, StringComparison.Ordinal), options);
            Assert.Equal(expected.EntryTexts(), reading.EntryTexts());
            Assert.Equal(expected.Problems.Select(problem => problem.Id), reading.Problems.Select(problem => problem.Id));
        }
    }

    private static ListingReading ReadCase(string file)
    {
        Assert.SkipUnless(Directory.Exists(Folder), "The cases (../shared/cases) are not beside the repository.");
        var reading = Reader.ReadFile(Path.Combine(Folder, file));
        Account.AssertHolds(reading);
        return reading;
    }

    // "Title=x" is all of it, "Abstract^=x" its start, "Abstract$=x" its end.
    private static void AssertField(EntryText entry, string field)
    {
        var at = field.IndexOf('=', StringComparison.Ordinal);
        var name = field[..at].TrimEnd('^', '$');
        var value = Convert.ToString(typeof(EntryText).GetProperty(name)!.GetValue(entry), System.Globalization.CultureInfo.InvariantCulture)!;
        switch (field[at - 1])
        {
            case '^': Assert.StartsWith(field[(at + 1)..], value, StringComparison.Ordinal); break;
            case '$': Assert.EndsWith(field[(at + 1)..], value, StringComparison.Ordinal); break;
            default: Assert.Equal(field[(at + 1)..], value); break;
        }
    }
}
