using System.Security.Cryptography;
using PaperCatalog.Tests.Shared.SyntheticListings;

namespace PaperCatalog.Listings.Tests.PlainText;

/// <summary>The listings that size and speed are measured on.</summary>
public sealed class SyntheticListingTests
{
    private const int Count = 1_000;

    [Fact]
    public void They_are_the_same_bytes_on_every_machine() => Assert.Equal(
        "4F2434AF547EF4E1895E41B395578672C984334A87E9008FDA0EC88983603F85", Convert.ToHexString(SHA256.HashData(SyntheticListing.Make(0, Count))));

    [Fact]
    public void A_listing_reads_back_as_its_papers_without_a_problem()
    {
        var reading = ListingReader.Read(new Utf8Text(SyntheticListing.Make(Count, Count)), new ListingOptions("listing.txt"));

        Assert.Empty(reading.Problems);
        var papers = SyntheticPaper.Range(Count, Count).ToList();
        Assert.Equal(papers.Select(paper => paper.Title), reading.Entries.Select(entry => reading.Text.GetString(entry.Title!.Value)));
        Assert.Equal(papers.Select(paper => paper.Abstract), reading.Entries.Select(entry => reading.Text.GetString(entry.Abstract!.Value)));
        Assert.Equal(papers.Select(paper => paper.ArxivId), reading.Entries.Select(entry => reading.Text.GetString(entry.ArxivId!.Value)));
        Assert.Equal(papers.Select(paper => paper.CommentCount), reading.Entries.Select(entry => entry.CommentCount?.Value));
        Assert.All(reading.Entries, entry => Assert.NotNull(entry.PublishedOn));
    }

    [Fact]
    public void Titles_keys_and_identifiers_differ()
    {
        var papers = SyntheticPaper.Range(0, 20 * Count).ToList();

        Assert.Equal(papers.Count, papers.Select(paper => paper.Title).Distinct().Count());
        Assert.Equal(papers.Count, papers.Select(paper => paper.Key).Distinct().Count());
        Assert.Equal(papers.Count, papers.Select(paper => paper.ArxivId).Distinct().Count());
        Assert.InRange(papers.Average(paper => paper.Abstract.Length), 1_450, 1_550);
    }
}
