using PaperCatalog.Listings.Repeats;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;

namespace PaperCatalog.Listings.Tests.Repeats;

/// <summary>Listings whose text is that of another.</summary>
public sealed class SameContentTests
{
    private static readonly ListingReading s_reading =
        Reader.ReadLines(Sample.Title1, Sample.Abstract1, Sample.Title2, Sample.Abstract2);

    [Fact]
    public void Each_copy_is_reported_at_its_start_with_the_path_of_the_first()
    {
        var other = Reader.ReadLines(Sample.Title3, Sample.Abstract3);
        var found = TestRepeats.FindAcross(
        [
            new NamedReading("a.txt", other), new NamedReading("lists/b.txt", s_reading),
            new NamedReading("c.txt", s_reading), new NamedReading("d.txt", s_reading),
        ]);

        Assert.Equal([2, 3], found.Select(problem => problem.Listing));
        Assert.All(found, problem =>
        {
            Assert.Equal(RuleTable.SameContent, problem.Problem.Rule);
            Assert.Equal(default, problem.Problem.Span);
            Assert.Equal(["lists/b.txt"], problem.Problem.Arguments);
            Assert.Equal(new RelatedPlace(1, default), problem.Problem.Related);
        });
    }

    [Fact]
    public void What_is_wrong_in_the_first_is_not_reported_again_for_the_copy()
    {
        var reading = WrittenListing.Of(
            new WrittenEntry("Sampling Proteins with Langevin Dynamics") { AuthorCount = 3 },
            new WrittenEntry("Sampling Proteins with Langevin Dynamics") { AuthorCount = 4 },
            new WrittenEntry("Sampling Protiens with Langevin Dynamics"));

        var found = TestRepeats.FindAcross(WrittenListing.Named(reading, reading));

        Assert.Equal(
            [(0, RuleTable.ConflictingEntries), (0, RuleTable.ProbableRepeat), (1, RuleTable.SameContent)],
            found.Select(problem => (problem.Listing, problem.Problem.Rule)));
    }

    [Fact]
    public void Empty_listings_and_listings_that_differ_in_a_byte_are_left_alone()
    {
        var empty = Reader.Read("");
        Assert.Empty(TestRepeats.FindAcross(WrittenListing.Named(empty, empty)));

        var longer = Reader.ReadLines(Sample.Title1, Sample.Abstract1, Sample.Title2, Sample.Abstract2, "");
        Assert.Empty(TestRepeats.FindAcross(WrittenListing.Named(s_reading, longer)));
    }
}
