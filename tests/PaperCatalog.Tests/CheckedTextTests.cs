using System.Text;
using PaperCatalog.Rules;
using PaperCatalog.Tests.Support;

namespace PaperCatalog.Tests;

/// <summary>
/// Where the text of a listing comes from, and what is said when it is not the text that was built with.
/// </summary>
public class CheckedTextTests
{
    private const string Listing = "The paper listing 'papers/two.txt' ";
    private const string Remedy =
        " The generated catalogue and the listing are of different builds: rebuild the project.";

    [Fact]
    public void A_byte_that_changed_is_an_error_that_names_the_listing()
    {
        var listing = TwoPapers();
        listing.Bytes[3] ^= 1;

        Assert.Equal(
            Listing + "is not the text that it was built with, somewhere after byte 0." + Remedy,
            Error(listing).Message);
    }

    [Fact]
    public void The_error_comes_with_every_read_and_from_every_member_that_reads()
    {
        var listing = TwoPapers();
        listing.Bytes[3] ^= 1;
        var catalog = new BuiltCatalog(listing).Catalog;

        for (var again = 0; again < 2; again++)
        {
            Assert.Throws<InvalidOperationException>(() => catalog[0].Title);
            Assert.Throws<InvalidOperationException>(() => catalog[0].GetTitleUtf8().Length);
            Assert.Throws<InvalidOperationException>(() => catalog[0].Abstract);
            Assert.Throws<InvalidOperationException>(() => catalog.TryGetByTitle("One", out _));
            Assert.Throws<InvalidOperationException>(() => catalog.TryGetById("2305.00001", out _));
        }

        // What needs no text still works.
        Assert.Equal("One", catalog["One"].Key);
        Assert.Equal(1, catalog[0].Appearances[0].Line);
    }

    [Fact]
    public void A_block_is_checked_when_it_is_read_and_not_before()
    {
        var listing = new BuiltListing(
            "long.txt",
            new EntryData("First") { Title = "First" },
            new EntryData("Long") { Title = "Long", Abstract = new string('x', 3 * StableHash.BlockLength) },
            new EntryData("Last") { Title = "Last" });
        listing.Bytes[(2 * StableHash.BlockLength) + 5] ^= 1;
        var catalog = new BuiltCatalog(listing).Catalog;

        Assert.Equal("First", catalog["First"].Title);
        Assert.Equal("Last", catalog["Last"].Title);
        Assert.Equal("Long", catalog["Long"].Title);
        var error = Assert.Throws<InvalidOperationException>(() => catalog["Long"].Abstract);
        Assert.Contains("'long.txt'", error.Message, StringComparison.Ordinal);
        Assert.Contains("after byte 32768.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_block_is_checked_once()
    {
        var listing = TwoPapers();
        var catalog = new BuiltCatalog(listing).Catalog;
        Assert.Equal("One", catalog["One"].Title);

        listing.Bytes[0] ^= 1;
        Assert.Equal("Two", catalog["Two"].Title);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void A_text_of_another_length_is_an_error_that_names_the_listing_and_both_lengths(int more)
    {
        var listing = TwoPapers();
        var (built, found) = (listing.TextLength, listing.TextLength + more);
        listing.Bytes = [.. listing.Bytes, .. "!"u8];
        listing.Bytes = listing.Bytes[..found];

        Assert.Equal(
            Listing + $"has {found} bytes and not the {built} that it was built with." + Remedy,
            Error(listing).Message);
    }

    [Fact]
    public void A_resource_that_is_missing_is_an_error_that_names_the_listing_and_the_resource()
    {
        var listing = TwoPapers();
        listing.ResourceName = "PaperCatalog:papers/two.txt";

        Assert.Equal(
            Listing + "is not embedded as the resource 'PaperCatalog:papers/two.txt'." + Remedy,
            Error(listing).Message);
    }

    [Fact]
    public void A_resource_of_another_build_is_an_error()
    {
        var listing = TwoPapers();
        listing.ResourceName = "PaperCatalog:papers/llm.papers.txt";

        Assert.Contains("has 284 bytes", Error(listing).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_in_a_literal_is_not_counted()
    {
        var listing = TwoPapers();
        listing.Bytes = [.. Encoding.UTF8.Preamble, .. listing.Bytes];

        Assert.Equal("One", new BuiltCatalog(listing).Catalog[0].Title);
    }

    [Fact]
    public void A_byte_order_mark_in_a_resource_is_not_counted()
    {
        var listing = new BuiltListing(
            "marked.papers.txt", new EntryData("Marked") { Title = "A Marked Title\n", Abstract = "An abstract." })
        {
            ResourceName = "PaperCatalog:marked.papers.txt",
            Bytes = [],
        };
        var paper = new BuiltCatalog(listing).Catalog[0];

        Assert.Equal("A Marked Title\n", paper.Title);
        Assert.Equal("An abstract.", paper.Abstract);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void A_literal_in_several_parts_is_one_text(int parts)
    {
        var listing = TwoPapers();
        listing.Parts = parts;
        var catalog = new BuiltCatalog(listing).Catalog;

        Assert.Equal(["One", "Two"], catalog.Select(paper => paper.Title));
        Assert.Equal("The second.", catalog["Two"].Abstract);
    }

    [Fact]
    public void A_literal_in_several_parts_is_checked_too()
    {
        var listing = TwoPapers();
        listing.Parts = 3;
        listing.Bytes[^2] ^= 1;

        Assert.Contains("'papers/two.txt'", Error(listing).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_checksum_that_is_missing_does_not_pass()
    {
        var listing = TwoPapers();
        listing.SetChecksums([null]);

        Assert.Contains("'papers/two.txt'", Error(listing).Message, StringComparison.Ordinal);
    }

    private static BuiltListing TwoPapers() => new(
        "papers/two.txt",
        new EntryData("One") { Title = "One", Abstract = "The first.", Arxiv = "2305.00001" },
        new EntryData("Two") { Title = "Two", Abstract = "The second." });

    private static InvalidOperationException Error(BuiltListing listing)
    {
        var paper = new BuiltCatalog(listing).Catalog[0];
        return Assert.Throws<InvalidOperationException>(() => paper.Title);
    }
}
