using PaperCatalog.Listings.Repeats;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Listings.Tests.Repeats;

/// <summary>Entries whose work stands in their listing already.</summary>
public sealed class RepeatedEntryTests
{
    [Fact]
    public void The_later_entry_is_marked_at_its_title_and_the_first_is_named()
    {
        var reading = Reader.ReadLines(
            Sample.Title1, Sample.Abstract1, Sample.Title2, Sample.Abstract2, Sample.Title1.ToUpperInvariant(), Sample.Abstract1);

        var problem = Assert.Single(TestRepeats.FindInListing(reading));

        Assert.Equal(RuleTable.RepeatedEntry, problem.Rule);
        Assert.Equal(reading.Entries[2].Title, problem.Span);
        Assert.Equal([Sample.Title1.ToUpperInvariant(), "listing.txt(1)", "title is the same", "remove one of the two"], problem.Arguments);
        Assert.Equal(new RelatedPlace(0, reading.Entries[0].Title!.Value), problem.Related);
    }

    [Fact]
    public void Each_later_entry_is_reported_against_the_first()
    {
        var reading = WrittenListing.Of(
            new WrittenEntry("Other"), new WrittenEntry("Same"), new WrittenEntry("Third"), new WrittenEntry("same!"), new WrittenEntry("SAME"));

        var problems = TestRepeats.FindInListing(reading);

        Assert.Equal([reading.Entries[3].Title!.Value, reading.Entries[4].Title!.Value], problems.Select(problem => problem.Span));
        Assert.All(problems, problem => Assert.Equal("listing.txt(2)", problem.Arguments[1]));
    }

    [Fact]
    public void Problems_are_in_order_of_place_whatever_they_repeat()
    {
        var titles = new[] { "One", "Two", "Three", "three", "two", "one", "Two!" };
        var reading = WrittenListing.Of(titles.Select(title => new WrittenEntry(title)));

        Assert.Equal(titles[3..], TestRepeats.FindInListing(reading).Select(problem => problem.Arguments[0]));
    }

    [Theory]
    [InlineData("Sharp Tools", "Sharp tools.")]
    [InlineData("C\u00F4te d'Azur", "Cote dAzur")]
    [InlineData("Sharp Tools", "  Sharp -- Tools")]
    public void Titles_that_are_the_same_to_the_catalogue_are_one_work(string first, string second) =>
        Assert.Single(TestRepeats.FindInListing(WrittenListing.Of(new WrittenEntry(first), new WrittenEntry(second))));

    [Theory]
    [InlineData("Sharp Tools", "Sharp Tool")]
    [InlineData("C++ for All", "C for All")]
    [InlineData("?!", "...")]
    [InlineData(null, null)]
    public void Others_are_not(string? first, string? second) =>
        Assert.Empty(TestRepeats.FindInListing(WrittenListing.Of(new WrittenEntry(first), new WrittenEntry(second))));

    [Fact]
    public void An_identifier_joins_other_titles_and_an_entry_without_one()
    {
        var reading = WrittenListing.Of(
            new WrittenEntry("Sharp Tools") { ArxivId = "2305.11627" },
            new WrittenEntry("Blunt Tools") { ArxivId = "2305.11627" },
            new WrittenEntry(null, "An abstract.") { ArxivId = "2305.11627" });

        var problems = TestRepeats.FindInListing(reading);

        Assert.Equal(["Blunt Tools", "Sharp Tools"], problems.Select(problem => problem.Arguments[0]));
        Assert.Equal(reading.Entries[2].Span, problems[1].Span);
    }

    [Fact]
    public void Identifiers_of_one_registry_keep_equal_titles_apart()
    {
        Assert.Empty(Find("2305.11627", "2305.11628"));
        Assert.Single(Find("2305.11627", null));

        static EquatableArray<Problem> Find(string? first, string? second) => TestRepeats.FindInListing(WrittenListing.Of(
            new WrittenEntry("Editorial") { ArxivId = first }, new WrittenEntry("Editorial") { ArxivId = second }));
    }

    [SeedFact]
    public void No_seed_has_a_work_twice() =>
        Assert.All(Repository.Seeds, path => Assert.Empty(TestRepeats.FindInListing(Reader.ReadFile(path))));

    [Fact]
    public void No_listing_of_the_corpus_has_a_work_twice() =>
        Assert.All(Repository.Corpus, path => Assert.Empty(TestRepeats.FindInListing(Reader.ReadFile(path))));
}
