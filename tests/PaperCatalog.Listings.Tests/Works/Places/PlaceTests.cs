using PaperCatalog.Listings.Works.Comparing;
using PaperCatalog.Listings.Works.Places;

namespace PaperCatalog.Listings.Tests.Works.Places;

/// <summary>How venues and pages of two entries are compared.</summary>
public sealed class PlaceTests
{
    [Theory]
    [InlineData("123\u201345", "123", "145", false)]
    [InlineData("123-145", "123", "145", false)]
    [InlineData("S12-S15", "12", "15", false)]
    [InlineData("0012--0015", "12", "15", false)]
    [InlineData("e1045", "1045", "1045", true)]
    [InlineData("104567", "104567", "104567", true)]
    [InlineData("5", "5", "5", false)]
    [InlineData("Mar-15", "3", "15", false)]
    [InlineData("35+", "35", "35", false)]
    [InlineData("12-15, 20", "12", "15", false)]
    [InlineData("Suppl-12", "", "", false)]
    [InlineData("2011", "", "", false)]
    [InlineData("n.p.", "", "", false)]
    [InlineData(null, "", "", false)]
    public void Pages_are_read_as_they_are_written(string? text, string first, string last, bool isArticleNumber) =>
        Assert.Equal(new PageSpan(first, last, isArticleNumber), PageSpan.Of(text, 2011));

    [Theory]
    [InlineData("Machine Learning", "Mach. Learn.")]
    [InlineData("Journal of the American Medical Association", "JAMA")]
    [InlineData("JAMA: the journal of the American Medical Association", "JAMA")]
    [InlineData("Proceedings of the National Academy of Sciences of the United States of America", "Proc Natl Acad Sci U S A")]
    [InlineData("Stroke", "Stroke (1970)")]
    [InlineData("Diabetes & Metabolism", "Diabetes and metabolism")]
    [InlineData("Scandinavian Journal of Primary Health Care", "Scand J Prim Health Care")]
    public void One_venue_has_many_names(string left, string right) => AssertVenues(nameof(Agreement.Same), left, right);

    [Theory]
    [InlineData("Stroke", "Neurology")]
    [InlineData("Workshop on Resilient Systems", "Journal of Resilient Systems")]
    [InlineData("Communications of the ACM", "Journal of the ACM")]
    public void Others_are_other_venues(string left, string right) => AssertVenues(nameof(Agreement.Other), left, right);

    [Theory]
    [InlineData("arXiv preprint arXiv:2305.11627", "Stroke")]
    [InlineData("bioRxiv", "Stroke")]
    [InlineData("Research Square", "Stroke")]
    [InlineData("", "Stroke")]
    public void A_server_of_preprints_is_no_venue(string left, string right) => AssertVenues(nameof(Agreement.None), left, right);

    [Theory]
    // A page more, the last figures only, the number of the article.
    [InlineData("123-145", "124-145", nameof(Agreement.Same))]
    [InlineData("1123", "123-145", nameof(Agreement.Same))]
    [InlineData("123-145", "e10123456", nameof(Agreement.None))]
    [InlineData("123-145", "223-245", nameof(Agreement.Other))]
    [InlineData("5", "6", nameof(Agreement.Other))]
    public void Pages_can_be_the_same_though_they_are_written_otherwise(string left, string right, string agreement) =>
        Assert.Equal(agreement, Between(Place(left), Place(right)).Pages.ToString());

    [Fact]
    public void A_single_page_of_another_issue_is_another_place()
    {
        Assert.True(Between(Place("5"), Place("5")).IsOne);
        Assert.False(Between(Place("5"), Place("5") with { Issue = "4" }).IsOne);
        Assert.True(Between(Place("5-9"), Place("5-9") with { Issue = "4" }).IsOne);
    }

    [Fact]
    public void Fields_that_are_shifted_by_one_are_seen()
    {
        var (whole, shifted) = (new PublicationPlace("Stroke", "26", "9", "1746-50", 1995), new PublicationPlace("Stroke", null, "26", "9", 1995));
        Assert.True(Between(whole, shifted).AreShifted);
        Assert.False(Between(whole, shifted with { Issue = "27" }).AreShifted);
    }

    private static PublicationPlace Place(string pages) => new("Stroke", "26", "3", pages, 1995);

    private static PlaceEvidence Between(PublicationPlace left, PublicationPlace right) => PlaceEvidence.Between(WorkPlace.Of(left), WorkPlace.Of(right));

    private static void AssertVenues(string agreement, string left, string right)
    {
        Assert.Equal(agreement, VenueComparer.Compare(VenueName.Of(left, out _), VenueName.Of(right, out _)).ToString());
        Assert.Equal(agreement, VenueComparer.Compare(VenueName.Of(right, out _), VenueName.Of(left, out _)).ToString());
    }
}
