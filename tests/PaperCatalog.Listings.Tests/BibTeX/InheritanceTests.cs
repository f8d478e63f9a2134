using PaperCatalog.Listings.Tests.Reading;

namespace PaperCatalog.Listings.Tests.BibTeX;

/// <summary>What entries get from others: BibLaTeX's default inheritance (manual, appendix B), and <c>xdata</c>.</summary>
public sealed class InheritanceTests
{
    [Fact]
    public void A_paper_gets_the_date_of_its_proceedings_and_not_their_title_people_or_identifiers()
    {
        var reading = Bib.ReadClean("""
            @inproceedings{paper, author = {A. Uthor}, title = {The Paper}, crossref = {proc}}
            @proceedings{proc, title = {The Proceedings}, editor = {E. Ditor}, date = {2020-07}, doi = {10.1000/182}, url = {https://example.org}}
            """);

        Assert.Equal(
            new EntryText { Title = "The Paper", PublishedOn = "2020-07", AuthorCount = 1, Authors = "A. Uthor" },
            reading.EntryTexts()[0]);
        Assert.Equal(2, reading.Entries.Count);
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void A_chapter_gets_the_author_of_its_book()
    {
        var reading = Bib.ReadClean("""
            @inbook{chapter, title = {The Chapter}, crossref = {book}}
            @book{book, title = {The Book}, author = {A. Uthor}, year = 2001}
            """);

        Assert.Equal(["A. Uthor"], reading.Entries[0].AuthorNames.Select(reading.Text.GetString));
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void Data_are_taken_as_they_are_and_are_no_paper()
    {
        var reading = Bib.ReadClean("""
            @xdata{acm, organization = {ACM}, xdata = {more}}
            @xdata{more, date = {2001-02}, doi = {10.1000/182}}
            @misc{paper, title = {The Paper}, xdata = {acm, more}, date = {1999}}
            @misc{other, title = {The Other}, xdata = {acm}}
            """);

        Assert.Equal(2, reading.Entries.Count);
        Assert.Equal(
            new EntryText { Title = "The Paper", Organization = "ACM", PublishedOn = "1999", Doi = "10.1000/182" }, reading.EntryTexts()[0]);
        Assert.Equal("2001-02", reading.EntryTexts()[1].PublishedOn);
        Assert.Equal([LineOwner.Definition, LineOwner.Definition, LineOwner.Entry, LineOwner.Entry], reading.Lines);
    }

    [Fact]
    public void A_set_is_its_members_and_no_paper()
    {
        var reading = Bib.ReadClean("""
            @set{both, entryset = {a, b}}
            @misc{a, title = {One}, year = 2001}
            @misc{b, title = {Two}, year = 2001}
            """);

        Assert.Equal(["One", "Two"], reading.EntryTexts().Select(entry => entry.Title));
    }

    [Fact]
    public void References_that_lead_nowhere_are_reported()
    {
        const string text = """
            @misc{a, title = {One}, year = 2001, crossref = {nope}, xref = {b}, related = {c, a}, xdata = {data}}
            @set{s, entryset = {a, zero}}
            """;

        Assert.Equal(["nope: crossref|nope", "b: xref|b", "c: related|c", "data: xdata|data", "zero: entryset|zero"], Bib.Problems(text, ProblemKind.BibDanglingReference));
    }

    [Fact]
    public void References_find_entries_by_their_other_keys_too() => Bib.ReadClean("""
        @misc{a, title = {One}, year = 2001, crossref = {old}}
        @misc{b, title = {Two}, year = 2001, ids = {older, old}}
        """);

    [Fact]
    public void A_circle_of_references_is_reported_once_and_ends()
    {
        const string text = """
            @misc{a, title = {One}, crossref = {b}}
            @misc{b, title = {Two}, crossref = {c}, year = 2001}
            @misc{c, title = {Three}, crossref = {a}}
            @misc{d, title = {Four}, crossref = {d}}
            @set{s, entryset = {s}}
            """;

        Assert.Equal(["a: c|a", "d: d|d", "s: s|s"], Bib.Problems(text, ProblemKind.BibCyclicReference));
        Assert.Equal("2001", Bib.Read(text).EntryTexts()[0].PublishedOn);
    }

    [Fact]
    public void A_chain_of_references_can_be_of_any_length()
    {
        const int length = 100_000;
        var entries = Enumerable.Range(0, length).Select(i => $"@misc{{k{i}, title = {{T{i}}}, crossref = {{k{i + 1}}}}}");
        var reading = Bib.Read(string.Join('\n', entries) + $"\n@misc{{k{length}, title = {{Last}}, year = 2001}}");

        Assert.Equal("2001", EntryText.Of(reading.Text, reading.Entries[0]).PublishedOn);
    }
}
