using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;

using static PaperCatalog.Listings.Tests.Infrastructure.Sample;

namespace PaperCatalog.Listings.Tests.PlainText;

/// <summary>What is wrong with a listing is said where it is, and all else in it is read.</summary>
public sealed class ProblemTests
{
    private const string StartOfAbstract2 = "Measures of quality agree with people on whole systems and...";

    [Theory]
    [InlineData("~~~", "~~~")]
    [InlineData("  *  *  *  ", "*  *  *")]
    [InlineData("Get trending papers in your email inbox!", "Get trending papers in your email inbox!")]
    [InlineData("Subscribe", "Subscribe")]
    public void Stray_text_between_entries(string line, string text) => AssertRead(
        Reader.ReadLines(Title1, Abstract1, line, Title2, Abstract2),
        [Entry1, Entry2],
        new ProblemText(RuleTable.StrayText, text, text));

    [Theory]
    [InlineData("• 5 authors")]
    [InlineData("·")]
    [InlineData("https://example.org/nothing")]
    [InlineData("10.1000/182")]
    public void What_belongs_below_an_entry_is_stray_above_the_first(string line) => AssertRead(
        Reader.ReadLines(line, Title1, Abstract1, Title2, Abstract2),
        [Entry1, Entry2],
        new ProblemText(RuleTable.StrayText, line, line));

    [Theory]
    [InlineData("• 6 authors")]
    [InlineData("·")]
    [InlineData("May 25, 2024")]
    public void Metadata_stand_once_below_an_entry(string line) => AssertRead(
        Reader.ReadLines(Title1, Abstract1, "• 5 authors", "·", "May 24, 2024", line, Title2, Abstract2),
        [Entry1 with { AuthorCount = 5, PublishedOn = "2024-05-24" }, Entry2],
        new ProblemText(RuleTable.StrayText, line, line));

    [Theory]
    [InlineData("·", "·")]
    [InlineData("·", "• 5 authors")]
    public void Metadata_stand_in_order(string first, string second) => AssertRead(
        Reader.ReadLines(Title1, Abstract1, first, second, "May 24, 2024", Title2, Abstract2),
        [Entry1 with { PublishedOn = "2024-05-24" }, Entry2],
        new ProblemText(RuleTable.StrayText, second, second));

    [Theory]
    [InlineData("• 5 authors")]
    [InlineData("·")]
    public void Nothing_of_an_entry_but_its_links_stands_below_its_date(string line) => AssertRead(
        Reader.ReadLines(Title1, Abstract1, "May 24, 2024", line, "10.1000/182", Title2, Abstract2),
        [Entry1 with { PublishedOn = "2024-05-24", Doi = "10.1000/182" }, Entry2],
        new ProblemText(RuleTable.StrayText, line, line));

    [Fact]
    public void Only_the_last_of_two_upvotes_counts_and_none_at_the_end() => AssertRead(
        Reader.ReadLines("11", "12", Title1, Abstract1, "13"),
        [Entry1 with { Upvotes = 12 }],
        new ProblemText(RuleTable.StrayText, "11", "11"),
        new ProblemText(RuleTable.StrayText, "13", "13"));

    [Theory]
    [InlineData("• 5 authors")]
    [InlineData("May 24, 2024")]
    [InlineData("https://example.org")]
    public void Upvotes_are_stray_within_an_entry(string below)
    {
        var reading = Reader.ReadLines(Title1, Abstract1, "12", below, Title2, Abstract2);

        Account.AssertHolds(reading);
        Assert.Contains(new ProblemText(RuleTable.StrayText, "12", "12"), reading.ProblemTexts());
        Assert.Equal([Title1, Title2], reading.EntryTexts().Select(entry => entry.Title));
        Assert.Equal(Entry2, reading.EntryTexts()[1]);
    }

    [Fact]
    public void A_stray_line_is_shortened_in_the_message()
    {
        var line = string.Concat(Enumerable.Repeat("~~~~ ", 50)).TrimEnd();
        AssertRead(
            Reader.ReadLines(Title1, Abstract1, line),
            [Entry1],
            new ProblemText(RuleTable.StrayText, line, line[..59] + "..."));
    }

    [Fact]
    public void A_missing_title() => AssertRead(
        Reader.ReadLines(Title1, Abstract1, Abstract2, Title3, Abstract3),
        [Entry1, new EntryText { Abstract = Abstract2 }, Entry3],
        new ProblemText(RuleTable.MissingTitle, Abstract2, StartOfAbstract2));

    [Fact]
    public void A_missing_title_of_the_first_entry() => AssertRead(
        Reader.ReadLines("new", Abstract2, Title3, Abstract3),
        [new EntryText { Abstract = Abstract2 }, Entry3],
        new ProblemText(RuleTable.MissingTitle, Abstract2, StartOfAbstract2));

    [Fact]
    public void A_missing_abstract() => AssertRead(
        Reader.ReadLines(Title1, Abstract1, Title2, Title3, Abstract3),
        [Entry1, new EntryText { Title = Title2 }, Entry3],
        new ProblemText(RuleTable.MissingAbstract, Title2, "Counting What Counts: A Study of Measures for Text..."));

    [Fact]
    public void A_missing_abstract_above_metadata() => AssertRead(
        Reader.ReadLines(Title1, Abstract1, Title3, "• 5 authors", "·", "May 24, 2024"),
        [Entry1, new EntryText { Title = Title3, AuthorCount = 5, PublishedOn = "2024-05-24" }],
        new ProblemText(RuleTable.MissingAbstract, Title3, Title3));

    [Theory]
    [InlineData("May 24, 2024", "2024-05-24", null)]
    [InlineData("10.1000/182", null, "10.1000/182")]
    public void An_abstract_below_what_ends_an_entry_is_not_its_own(string line, string? date, string? doi)
    {
        var reading = Reader.ReadLines(Title1, line, Abstract1, Title2, Abstract2);

        Account.AssertHolds(reading);
        Assert.Equal(
            [RuleTable.MissingAbstract, RuleTable.MissingTitle], reading.Problems.Select(problem => problem.Rule));
        Assert.Equal(
            [new() { Title = Title1, PublishedOn = date, Doi = doi }, new() { Abstract = Abstract1 }, Entry2],
            reading.EntryTexts());
    }

    [Fact]
    public void A_listing_that_ends_with_a_title_is_cut_off() => AssertRead(
        Reader.ReadLines(Title1, Abstract1, Title3, ""),
        [Entry1, new EntryText { Title = Title3 }],
        new ProblemText(RuleTable.TruncatedEntry, Title3, Title3));

    [Fact]
    public void Problems_are_in_order_of_place()
    {
        var reading = Reader.ReadLines(
            "Nov 4, 2024", "~~~", Title1, Abstract1, "• 5 authors", "·", "Dec 1, 2024",
            Title2, "• five authors", "-", Title3, Abstract3, "~~~");

        Assert.Equal(
            [
                RuleTable.StrayText, RuleTable.DateAfterCapture,
                RuleTable.MissingAbstract, RuleTable.MalformedAuthorCount, RuleTable.MissingSeparator,
                RuleTable.MissingDate, RuleTable.StrayText,
            ],
            reading.Problems.Select(problem => problem.Rule));
        Account.AssertHolds(reading);
    }

    private static void AssertRead(ListingReading reading, EntryText[] entries, params ProblemText[] problems)
    {
        Account.AssertHolds(reading);
        Assert.Equal(problems, reading.ProblemTexts());
        Assert.Equal(entries, reading.EntryTexts());
    }
}
