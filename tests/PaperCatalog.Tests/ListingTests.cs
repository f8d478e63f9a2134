using PaperCatalog.Tests.Support;

namespace PaperCatalog.Tests;

public class ListingTests
{
    [Theory]
    [InlineData("papers/llm.papers.txt", "llm")]
    [InlineData("llm.papers.md", "llm")]
    [InlineData("llm.Papers.JSON", "llm")]
    [InlineData("a/b/refs.bib", "refs")]
    [InlineData("a.b/2025.11.04.txt", "2025.11.04")]
    [InlineData("papers.txt", "papers")]
    [InlineData("papers/.papers.txt", ".papers")]
    [InlineData(".bib", ".bib")]
    [InlineData("README", "README")]
    public void The_name_is_that_of_the_file_without_extensions(string path, string name)
    {
        var listing = new BuiltCatalog(new BuiltListing(path)).Catalog.Listings[0];

        Assert.Equal((name, path, path), (listing.Name, listing.Path, listing.ToString()));
    }

    [Theory]
    [InlineData(20251104, "2025-11-04")]
    [InlineData(20250000, "2025")]
    [InlineData(1104, "--11-04")]
    [InlineData(null, null)]
    public void The_day_of_capture_is_as_far_as_it_is_known(int? day, string? text)
    {
        var listing = new BuiltCatalog(new BuiltListing("a.txt") { Day = day }).Catalog.Listings[0];

        Assert.Equal(text, listing.CapturedOn?.ToString());
    }

    [Fact]
    public void Papers_stand_in_the_order_of_the_listing_as_often_as_it_has_them()
    {
        var catalog = new BuiltCatalog(
            new BuiltListing("a.txt", new EntryData("B"), new EntryData("A"), new EntryData("B")),
            new BuiltListing("b.txt"),
            new BuiltListing("c.txt", new EntryData("A"))).Catalog;

        Assert.Equal(["B", "A", "B"], catalog.Listings[0].Papers.Select(paper => paper.Key));
        Assert.Empty(catalog.Listings[1].Papers);
        Assert.Same(catalog["A"], catalog.Listings[2].Papers.Single());
        Assert.Same(catalog.Listings, catalog.Listings);
        Assert.Same(catalog.Listings[0], catalog.Listings[0]);
        Assert.Equal(["a.txt", "b.txt", "c.txt"], catalog.Listings.Select(listing => listing.Path));
    }
}
