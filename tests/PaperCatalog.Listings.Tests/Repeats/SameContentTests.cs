using PaperCatalog.Listings.Repeats;
using PaperCatalog.Listings.Tests.Reading;

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
        var found = RepeatChecks.FindAcross(
        [
            new NamedReading("a.txt", other), new NamedReading("lists/b.txt", s_reading),
            new NamedReading("c.txt", s_reading), new NamedReading("d.txt", s_reading),
        ]);

        Assert.Equal([2, 3], found.Select(problem => problem.Listing));
        Assert.All(found, problem =>
        {
            Assert.Equal(ProblemKind.SameContent, problem.Problem.Kind);
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

        var found = RepeatChecks.FindAcross(WrittenListing.Named(reading, reading));

        Assert.Equal(
            [(0, ProblemKind.ConflictingEntries), (0, ProblemKind.ProbableRepeat), (1, ProblemKind.SameContent)],
            found.Select(problem => (problem.Listing, problem.Problem.Kind)));
    }

    [Fact]
    public void Empty_listings_and_listings_that_differ_in_a_byte_are_left_alone()
    {
        var empty = Reader.Read("");
        Assert.Empty(RepeatChecks.FindAcross(WrittenListing.Named(empty, empty)));

        var longer = Reader.ReadLines(Sample.Title1, Sample.Abstract1, Sample.Title2, Sample.Abstract2, "");
        Assert.Empty(RepeatChecks.FindAcross(WrittenListing.Named(s_reading, longer)));
    }
}
