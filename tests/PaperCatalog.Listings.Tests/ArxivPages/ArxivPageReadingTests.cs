using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;

using static PaperCatalog.Listings.Tests.Infrastructure.Sample;

namespace PaperCatalog.Listings.Tests.ArxivPages;

/// <summary>arXiv's pages as text, in the forms that browsers and mail give them.</summary>
public sealed class ArxivPageReadingTests
{
    private const int Preprint = (int)PaperType.Preprint;

    private static EntryText Whole { get; } = Entry1 with
    {
        Authors = "Ada Miller; Boris Kuhn", AuthorParts = "Ada|||Miller|; Boris|||Kuhn|", AuthorCount = 2, ArxivId = "2403.01111", Type = Preprint, PublishedOn = "2024-03-05",
    };

    [Fact]
    public void A_list_of_new_papers()
    {
        var reading = Reader.ReadAs(
            "ArxivPage", "Computation and Language", "", "Tue, 5 Mar 2024 (showing 2 of 2 entries )", "", "[1] arXiv:2403.01111v2 [pdf, html, other]", "    Title: " + Title1, "    Ada Miller, Boris Kuhn (Maps)",
            "    Comments: 12 pages", "    Subjects: Computation and Language (cs.CL); Machine Learning (cs.LG);", "    Optics (physics.optics)", "", Abstract1, "", "Replacement submissions (showing 1 of 1 entries )",
            "[2] arXiv:math/0309136 (replaced) [pdf]", "Title: " + Title3, "Boris Kuhn");

        Assert.Empty(reading.Problems);
        Assert.Equal(
            [
                Whole with { Fields = "6=12 pages\n11=Computation and Language\n11=Machine Learning\n11=Optics\n10=cs.CL\ncategories=cs.LG physics.optics" },
                new EntryText { Title = Title3, Authors = "Boris Kuhn", AuthorParts = "Boris|||Kuhn|", AuthorCount = 1, ArxivId = "math/0309136", Type = Preprint },
            ],
            reading.EntryTexts());
        Assert.Equal(LineOwner.Definition, reading.Lines[2]);
    }

    [Theory]
    [InlineData("We count maps.", true)]
    [InlineData("Maps are\ncounted.", true)]
    [InlineData("sponsored by nobody", false)]
    public void A_short_abstract_stands_between_the_labels_and_the_next_paper(string text, bool isAbstract)
    {
        var reading = Reader.ReadAs(
            "ArxivPage", ["Tue, 5 Mar 2024 (showing 2 of 2 entries )", "", "[1] arXiv:2403.01111 [pdf]", "Title: " + Title1, "Ada Miller", "Subjects: Computation and Language (cs.CL)", "",
            .. text.Split('\n'), "", "[2] arXiv:2403.02222 [pdf]", "Title: " + Title3, "Boris Kuhn", "Subjects: Computation and Language (cs.CL)", "", .. text.Split('\n')]);

        Assert.All(reading.EntryTexts(), entry => Assert.Equal(isAbstract ? text.Replace('\n', ' ') : null, entry.Abstract));
        Assert.Equal(isAbstract ? 0 : 2, reading.Problems.Count);
    }

    [Fact]
    public void What_its_search_found()
    {
        var reading = Reader.ReadAs(
            "ArxivPage", "Showing 1–2 of 2 results for all: maps", "1. arXiv:2403.01111 [pdf, ps, other] cs.CL cs.LG doi 10.1000/182", Title1, "Authors: Ada Miller, Boris Kuhn", "Abstract: …on three ▽ More", Abstract1 + " △ Less",
            "Submitted 7 March, 2024; v1 submitted 5 March, 2024; originally announced March 2024.", "Journal ref: Journal of Tools 4", "2. arXiv:2403.02222 [pdf]", "cs.CL", Title3, "Authors: Carla Diaz", "Abstract: " + Abstract3);

        Assert.Empty(reading.Problems);
        Assert.Equal(Whole with { Doi = "10.1000/182", Fields = "journal_ref=Journal of Tools 4\n10=cs.CL\ncategories=cs.LG" }, reading.EntryTexts()[0]);
        Assert.Equal((Title3, Abstract3, "10=cs.CL"), (reading.EntryTexts()[1].Title, reading.EntryTexts()[1].Abstract, reading.EntryTexts()[1].Fields));
    }

    [Fact]
    public void Its_mail()
    {
        var reading = Reader.ReadAs(
            "ArxivPage", "Archives at http://arxiv.org/", "------------", "\\\\", "arXiv:2403.01111", "Date: Tue, 5 Mar 2024 12:00:00 GMT   (123kb,D)", "", "Title: Sharp Tools for", "  Blunt Problems", "Authors: Ada Miller and", "  Boris Kuhn",
            "Categories: cs.CL cs.LG", "DOI: 10.1000/182", "\\\\", "  " + Abstract1.Replace(". ", ".\n", StringComparison.Ordinal), "\\\\ ( https://arxiv.org/abs/2403.01111 ,  123kb)", "%%--%%--%%", "\\\\", "arXiv:2301.03333", "replaced with revised version Mon, 4 Mar 2024 01:00:00 GMT", "",
            "Title: " + Title3, "Authors: Carla Diaz", "Categories: cs.LG", "\\\\ ( https://arxiv.org/abs/2301.03333 ,  12kb)");

        Assert.Empty(reading.Problems);
        Assert.Equal(Whole with { Doi = "10.1000/182", Url = "https://arxiv.org/abs/2403.01111", Fields = "10=cs.CL\ncategories=cs.LG" }, reading.EntryTexts()[0]);
        Assert.Equal((Title3, null, null), (reading.EntryTexts()[1].Title, reading.EntryTexts()[1].Abstract, reading.EntryTexts()[1].PublishedOn));
    }

    [Fact]
    public void The_page_of_a_paper()
    {
        var reading = Reader.ReadAs(
            "ArxivPage", "arXiv:2403.01111 (cs)", "[Submitted on 5 Mar 2024 (v1), last revised 7 Mar 2024 (this version, v2)]", "Title:" + Title1, "Authors:Ada Miller, Boris Kuhn", "View PDF", "HTML (experimental)", "Abstract:" + Abstract1,
            "Subjects:\tComputation and Language (cs.CL)", "Cite as:\tarXiv:2403.01111 [cs.CL]");

        Assert.Empty(reading.Problems);
        Assert.Equal([Whole with { Fields = "11=Computation and Language\n10=cs.CL" }], reading.EntryTexts());
    }

    [Fact]
    public void What_the_page_shows_below_its_paper_is_of_the_page()
    {
        string[] page =
        [
            "Computer Science > Computation and Language", "arXiv:2403.01111 (cs)", "[Submitted on 5 Mar 2024]", Title1, "Ada Miller, Boris Kuhn", "View PDF", "", "    " + Abstract1, "",
            "Subjects:\tComputation and Language (cs.CL)", "Cite as:\tarXiv:2403.01111 [cs.CL]", " \t(or arXiv:2403.01111v1 [cs.CL] for this version)", " \t", "https://doi.org/10.48550/arXiv.2403.01111",
            "Focus to learn more", "Journal reference:\tJournal of Tools 4", "Related DOI:\thttps://doi.org/10.1000/182", "Focus to learn more", "Submission history", "From: Ada Miller [view email]",
            "[v1] Tue, 5 Mar 2024 12:10:53 UTC (4,118 KB)", "", "Access Paper:", "View PDF", "Current browse context:", "cs.CL", "< prev   |   next >", "Change to browse by:", "cs", "BibSonomy logo",
            "Bibliographic Explorer Toggle", "Which authors of this paper are endorsers? | Disable MathJax (What is MathJax?)",
        ];
        var reading = Reader.ReadAs("ArxivPage", [.. page, .. page]);

        Assert.Empty(reading.Problems);
        var paper = Whole with { Doi = "10.1000/182", Fields = "journal_ref=Journal of Tools 4\n11=Computation and Language\n10=cs.CL" };
        Assert.Equal([paper, paper], reading.EntryTexts());
    }

    [Fact]
    public void People_that_are_not_shown_are_counted() => Assert.Equal(
        (2, 33),
        Reader.ReadAs("ArxivPage", "[1] arXiv:2403.01111 [pdf]", "Title: " + Title1, "Ada Miller, Boris Kuhn, et al. (31 additional authors not shown)").Entries.Select(entry => (entry.AuthorNames.Count, entry.AuthorCount!.Value.Value)).Single());

    [Theory]
    [InlineData("[2] arXiv:2403.0 [pdf]", "PAPER214")]
    [InlineData("[2] [pdf, other]", "PAPER214")]
    [InlineData("", "PAPER110")]
    public void A_first_line_that_is_damaged_changes_no_other(string header, string rule)
    {
        var reading = Reader.ReadAs("ArxivPage", "[1] arXiv:2403.01111 [pdf]", "Title: " + Title1, "Ada Miller", "", header, "Title: " + Title2, "Boris Kuhn", "", "[3] arXiv:2403.03333 [pdf]", "Title: " + Title3, "Carla Diaz");

        Assert.Equal(rule, Assert.Single(reading.Problems).Id);
        Assert.Equal(
            [(Title1, "Ada Miller", "2403.01111"), (Title2, "Boris Kuhn", null), (Title3, "Carla Diaz", "2403.03333")],
            reading.EntryTexts().Select(entry => (entry.Title!, entry.Authors, entry.ArxivId)));
    }

    [Fact]
    public void A_line_between_papers_belongs_to_none()
    {
        var reading = Reader.ReadAs("ArxivPage", "[1] arXiv:2403.01111 [pdf]", "Title: " + Title1, "Ada Miller", "", "sponsored by nobody", "[2] arXiv:2403.02222 [pdf]", "Title: " + Title3);

        Assert.Equal([new ProblemText(RuleTable.StrayText, "sponsored by nobody", "sponsored by nobody")], reading.ProblemTexts());
        Assert.Equal([Title1, Title3], reading.EntryTexts().Select(entry => entry.Title));
    }

    [Fact]
    public void A_list_that_people_type_is_none() => Assert.Equal(
        "PlainText", Reader.ReadLines("Title: " + Title1, "Abstract: " + Abstract1, "arXiv:2403.01111", "", "Title: " + Title2, "Abstract: " + Abstract2, "arXiv:2403.02222").Dialect.Name);
}
