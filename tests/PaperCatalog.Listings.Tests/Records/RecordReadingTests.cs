using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;

using static PaperCatalog.Listings.Tests.Infrastructure.Sample;

namespace PaperCatalog.Listings.Tests.Records;

/// <summary>Records with a label on each line.</summary>
public sealed class RecordReadingTests
{
    [Fact]
    public void A_record_gives_what_its_labels_say()
    {
        var reading = Reader.ReadAs(
            "Records", $"Title: {Title1}", "Author(s): Ada Miller, Boris Kuhn and Carla Diaz", "Year: 2017", "Conference: ICLR", "URL: https://a.org/maps",
            "DOI: 10.1145/3292500.3330701", "arXiv: 2305.11627", "Code: https://github.com/x/y", "Keywords: maps; legends", "Notes: Read it.", "Rating: 5 of 5", $"Abstract: {Abstract1}");

        Assert.Empty(reading.Problems);
        var entry = Assert.Single(reading.EntryTexts());
        Assert.Equal((Title1, Abstract1, "Ada Miller; Boris Kuhn; Carla Diaz", "2017"), (entry.Title, entry.Abstract, entry.Authors, entry.PublishedOn));
        Assert.Equal(("https://a.org/maps", "10.1145/3292500.3330701", "2305.11627", "https://github.com/x/y"), (entry.Url, entry.Doi, entry.ArxivId, entry.Links));
        Assert.Equal("0=ICLR\n6=Read it.\n11=maps\n11=legends\nCode=https://github.com/x/y\nRating=5 of 5", entry.Fields);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("---\n")]
    [InlineData("\n=====\n\n")]
    [InlineData("***\n")]
    [InlineData("")]
    public void Blank_lines_rules_or_the_next_title_part_records(string parting)
    {
        var reading = Reader.Read($"Title: {Title1}\nAuthors: Ada Miller\nYear: 2017\n{parting}Title: {Title2}\nAuthors: Boris Kuhn\nYear: 2018\n");

        Assert.Equal([(Title1, "Ada Miller", "2017"), (Title2, "Boris Kuhn", "2018")], reading.EntryTexts().Select(entry => (entry.Title, entry.Authors, entry.PublishedOn)));
        Assert.Empty(reading.Problems);
        Account.AssertHolds(reading);
    }

    [Theory]
    [InlineData("1. ", "   ")]
    [InlineData("1) ", "   ")]
    [InlineData("[1] ", "    ")]
    public void Records_with_numbers_have_their_other_labels_below_the_first(string number, string margin)
    {
        var reading = Reader.Read(string.Concat(new[] { Title1, Title2 }.Select((title, i) =>
            $"{number.Replace("1", $"{i + 1}", StringComparison.Ordinal)}Title: {title}\n{margin}Authors: Ada Miller\n{margin}Year: 2017\n{margin}Link: https://arxiv.org/abs/2305.1162{i}\n\n")));

        Assert.Empty(reading.Problems);
        Assert.Equal([(Title1, "Ada Miller", "2305.11620"), (Title2, "Ada Miller", "2305.11621")], reading.EntryTexts().Select(entry => (entry.Title, entry.Authors, entry.ArxivId)));
        Account.AssertHolds(reading);
    }

    [Theory]
    [InlineData("**Title:** ", "**Authors:** ")]
    [InlineData("**Title**: ", "**Authors**: ")]
    public void Labels_may_be_bold(string title, string authors)
    {
        var reading = Reader.Read($"{title}{Title1}\n{authors}Ada Miller\n**Year:** 2017\n\n{title}{Title2}\n{authors}Boris Kuhn\n**Year:** 2018\n");

        Assert.Empty(reading.Problems);
        Assert.Equal([(Title1, "Ada Miller", "2017"), (Title2, "Boris Kuhn", "2018")], reading.EntryTexts().Select(entry => (entry.Title, entry.Authors, entry.PublishedOn)));
        Account.AssertHolds(reading);
    }

    [Fact]
    public void Any_label_may_come_first_and_blank_lines_may_part_fields()
    {
        var reading = Reader.ReadAs(
            "Records", "Authors: Ada Miller", "", $"Title: {Title1}", "", "Year: 2017", "", "Authors: Boris Kuhn", "", $"Title: {Title2}", "", "Year: 2018", "", $"[3] Title: {Title3}", "Authors: Carla Diaz");

        Assert.Empty(reading.Problems);
        Assert.Equal([(Title1, "Ada Miller"), (Title2, "Boris Kuhn"), (Title3, "Carla Diaz")], reading.EntryTexts().Select(entry => (entry.Title, entry.Authors)));
    }

    [Fact]
    public void Lines_go_on_and_an_abstract_has_paragraphs()
    {
        var reading = Reader.ReadAs(
            "Records", "title: Sharp Tools", "  for Blunt Problems", "authors: Ada Miller,", "  Boris Kuhn", "venue: ICLR 2017", "abstract:", Abstract1, "Findings: " + Abstract3, "", Abstract2, "tags: maps");

        Assert.Empty(reading.Problems);
        var entry = Assert.Single(reading.EntryTexts());
        Assert.Equal((Title1, "Ada Miller; Boris Kuhn", $"{Abstract1} Findings: {Abstract3} {Abstract2}", "0=ICLR 2017\n11=maps"), (entry.Title, entry.Authors, entry.Abstract, entry.Fields));
    }

    [Theory]
    [InlineData("  - ")]
    [InlineData("- ")]
    [InlineData("* ")]
    public void Items_below_a_label_are_its_list(string mark)
    {
        var reading = Reader.ReadLines(
            $"title: {Title1}", "authors:", mark + "Ada Miller", mark + "Boris Kuhn", "# paper-catalog disable PAPER301", mark + "van Beek, Carla", "year: 2017", "tags:", mark + "maps", mark + "legends", "",
            $"title: {Title2}", "authors:", mark + "Dan Ortiz", "year: 2018");

        Assert.Equal("Records", reading.Dialect.Name);
        Assert.Empty(reading.Problems);
        Assert.Equal(
            [(Title1, "Ada Miller; Boris Kuhn; Carla van Beek", "2017", "11=maps\n11=legends"), (Title2, "Dan Ortiz", "2018", "")],
            reading.EntryTexts().Select(entry => (entry.Title, entry.Authors, entry.PublishedOn, entry.Fields)));
        Account.AssertHolds(reading);
    }

    [Fact]
    public void Text_above_is_part_of_the_page_and_text_between_is_reported()
    {
        var reading = Reader.ReadAs(
            "Records", "What we read", "Note: newest last.", "", $"Title: {Title1}", "Authors: Ada Miller", "Year: 2017", "", "Lost words", "", "# Maps", $"Title: {Title2}", "Authors: Boris Kuhn", "Year: 2018");

        Assert.Equal([new ProblemText(RuleTable.StrayText, "Lost words", "Lost words")], reading.ProblemTexts());
        Assert.Equal(
            [LineOwner.Header, LineOwner.Header, LineOwner.Blank, LineOwner.Entry, LineOwner.Entry, LineOwner.Entry, LineOwner.Blank, LineOwner.Problem, LineOwner.Blank, LineOwner.Header, LineOwner.Entry, LineOwner.Entry, LineOwner.Entry],
            reading.Lines);
    }

    [Fact]
    public void A_record_without_title_is_reported()
    {
        var reading = Reader.ReadAs("Records", $"Title: {Title1}", "Authors: Ada Miller", "Year: 2017", "", "Authors: Boris Kuhn", "Year: 2018", "", $"Title: {Title3}", "Authors: Carla Diaz", "Year: 2019");

        Assert.Equal([Title1, Title3], reading.EntryTexts().Select(entry => entry.Title));
        Assert.Equal((RuleTable.MissingTitle, 4), (Assert.Single(reading.Problems).Rule, reading.Text.GetLineIndex(reading.Problems[0].Span.Start)));
    }

    [Fact]
    public void What_stands_twice_is_not_lost()
    {
        var reading = Reader.ReadAs("Records", $"Title: {Title1}", "Authors: Ada Miller", "Year: 2017", "URL: https://a.org/1", "URL: https://a.org/2");

        var entry = Assert.Single(reading.EntryTexts());
        Assert.Equal(("https://a.org/1", "URL=https://a.org/2"), (entry.Url, entry.Fields));
    }

    [Theory]
    [InlineData("title: My Site\nauthor: Ada Miller\nplugins: none\ntheme: dark")]
    [InlineData("Title: Weekly meeting\nDate: 2024-05-01\nNotes: all were there")]
    [InlineData("From: Ada\nTo: Boris\nDate: today\nSubject: maps")]
    [InlineData("Package: maps\nTitle: Draws Maps\nVersion: 1.0\nDepends: R\nLicense: MIT\nEncoding: UTF-8")]
    [InlineData("Title: Maps\nAuthor: Ada Miller\nRelease date: May 2024\n\nChapter 1\n\nIt was a dark night.\n\nThe maps were gone.\n\nNobody knew.")]
    public void Other_texts_with_labels_are_none(string text) =>
        Assert.NotEqual("Records", Reader.Read(text).Dialect.Name);
}
