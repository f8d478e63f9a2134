using PaperCatalog.Listings.Repeats;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Listings.Tests.Repeats;

/// <summary>What decides beside the titles whether papers are probably one work, and how it is reported.</summary>
public sealed class ProbableRepeatTests
{
    private const string Title = "Sampling Proteins with Langevin Dynamics";
    private const string Reason = "nearly all of the title is the same";
    private const string Remedy = "give both one title, or disable the rule for one of the two entries";
    private const string Mistyped = "Sampling Protiens with Langevin Dynamics";

    [Fact]
    public void The_later_paper_is_marked_at_its_title_and_the_first_is_named()
    {
        var listings = WrittenListing.Named(
            WrittenListing.Of(new WrittenEntry("Another"), new WrittenEntry(Title)),
            WrittenListing.Of(new WrittenEntry(null, "An abstract without a title."), new WrittenEntry(Mistyped)));

        var (listing, problem) = Assert.Single(TestRepeats.FindAcross(listings));

        Assert.Equal(1, listing);
        Assert.Equal(RuleTable.ProbableRepeat, problem.Rule);
        Assert.Equal(listings[1].Reading.Entries[1].Title, problem.Span);
        Assert.Equal([Title, "1.txt(2)", Reason, Remedy], problem.Arguments);
        Assert.Equal(new RelatedPlace(0, listings[0].Reading.Entries[1].Title!.Value), problem.Related);
    }

    [Fact]
    public void A_paper_is_reported_once_however_often_it_appears_and_whatever_it_repeats()
    {
        var listings = WrittenListing.Named(
            WrittenListing.Of(new WrittenEntry(Title), new WrittenEntry(Mistyped)),
            WrittenListing.Of(new WrittenEntry("Sampling Proteins with Langevin Dynamcis"), new WrittenEntry(Mistyped)));

        Assert.Equal(
            [$"1.txt(2): {Title} | 1.txt(1) | {Reason} | {Remedy}", $"2.txt(1): {Title} | 1.txt(1) | {Reason} | {Remedy}"],
            WrittenListing.Find(listings, RuleTable.ProbableRepeat));
    }

    [Theory]
    [InlineData("2305.11627", "2305.11628", null, null, false)]
    [InlineData(null, null, "10.1000/182", "10.1000/183", false)]
    [InlineData("2305.11627", null, null, "10.1000/183", true)]
    [InlineData("2305.11627", null, null, null, true)]
    public void Identifiers_of_one_registry_that_differ_tell_works_apart(
        string? arxiv1, string? arxiv2, string? doi1, string? doi2, bool isReported) => Assert.Equal(
        isReported,
        IsReported(new WrittenEntry(Title) { ArxivId = arxiv1, Doi = doi1 }, new(Mistyped) { ArxivId = arxiv2, Doi = doi2 }));

    [Theory]
    [InlineData("Ann Lee", "Bob Stone", false)]
    [InlineData("Ann Lee", "A. Lee", true)]
    [InlineData("Ann Lee", null, true)]
    public void Other_people_tell_works_apart(string? name1, string? name2, bool isReported) => Assert.Equal(
        isReported,
        IsReported(new WrittenEntry(Title) { Names = name1 is null ? [] : [name1] }, new(Mistyped) { Names = name2 is null ? [] : [name2] }));

    [Fact]
    public void Other_abstracts_tell_works_apart_and_like_ones_join_them()
    {
        Assert.True(IsReported(new(Title, Sample.Abstract1), new(Mistyped, Sample.Abstract1)));
        Assert.False(IsReported(new(Title, Sample.Abstract1), new(Mistyped, Sample.Abstract2)));
        Assert.True(IsReported(new(Title, Sample.Abstract1), new(Mistyped)));

        // Another title, which has something in common, and another first sentence.
        const string Retitled = "Langevin Dynamics Finds Rare Protein Folds";
        Assert.False(IsReported(new(Title), new(Retitled)));
        Assert.True(IsReported(new(Title, Sample.Abstract1), new(Retitled, Sample.Abstract1[70..])));
        Assert.False(IsReported(new(Title, Sample.Abstract1), new(Retitled, Sample.Abstract2)));
    }

    [Fact]
    public void The_same_abstract_joins_any_titles_but_those_of_parts()
    {
        Assert.True(IsReported(new("Herding Alpacas", Sample.Abstract1), new("A Quiet Whistle Suffices", Sample.Abstract1)));
        Assert.False(IsReported(new("Herding Alpacas: Part I", Sample.Abstract1), new("Herding Alpacas: Part II", Sample.Abstract1)));
        // Too short to say anything: "Abstract not available."
        Assert.False(IsReported(new("Herding Alpacas", "Abstract not available."), new("Feeding Llamas", "Abstract not available.")));
    }

    [Fact]
    public void Words_that_the_catalogue_uses_are_no_slips()
    {
        var entries = new[] { new WrittenEntry("Adoption of Quantum Sensors in Mining"), new("Adaption of Quantum Sensors in Mining") };
        Assert.Empty(Find(entries));

        // "Mining" and "Mixing" are two words to who knows both.
        entries = [new("Quantum Sensors and Copper Mining in Chile"), new("Quantum Sensors and Copper Mixing in Chile")];
        Assert.Single(Find(entries));
        Assert.Empty(Find([.. entries, new("Unrelated", "Mixing and mining are unlike.")]));
    }

    [Fact]
    public void A_head_that_titles_share_stands_for_none_of_them()
    {
        var long1 = new WrittenEntry("Horses for Courses: Matching Solvers to Sparse Systems");
        var long2 = new WrittenEntry("Horses for Courses: Teachers and Students in Rural Schools");
        Assert.Single(Find(long1, new("Horses for Courses")));
        Assert.Empty(Find(long1, long2, new("Horses for Courses")));
    }

    [SeedFact]
    public void No_two_of_the_472_papers_of_the_seeds_are_reported()
    {
        var listings = Repository.Seeds.Select(path => new NamedReading(path, Reader.ReadFile(path))).ToArray();

        Assert.DoesNotContain(TestRepeats.FindAcross(listings), found => found.Problem.Rule == RuleTable.ProbableRepeat);
    }

    [Fact]
    public void No_two_papers_of_the_corpus_are_reported()
    {
        var listings = Repository.Corpus.Select(path => new NamedReading(path, Reader.ReadFile(path))).ToArray();

        Assert.DoesNotContain(TestRepeats.FindAcross(listings), found => found.Problem.Rule == RuleTable.ProbableRepeat);
    }

    private static bool IsReported(WrittenEntry first, WrittenEntry second) => Find(first, second).Length > 0;

    private static string[] Find(params WrittenEntry[] entries) =>
        WrittenListing.Find(WrittenListing.Named(WrittenListing.Of(entries)), RuleTable.ProbableRepeat);
}
