using System.Globalization;
using PaperCatalog.Tests.Support;

namespace PaperCatalog.Tests;

/// <summary>A catalogue whose tables all come in several parts, and its indexes in several shards.</summary>
public class LargeCatalogTests(LargeCatalogTests.Large large) : IClassFixture<LargeCatalogTests.Large>
{
    private const int Count = 10_000;

    [Fact]
    public void Every_paper_is_found_in_every_way()
    {
        var catalog = large.Source.Catalog;
        Assert.Equal(Count, catalog.Count);
        for (var number = 0; number < Count; number++)
        {
            var paper = catalog[number];
            Assert.Equal(Key(number), paper.Key);
            Assert.Equal(Title(number), paper.Title);
            Assert.Same(paper, catalog[Key(number)]);
            Assert.True(catalog.TryGetByTitle(Title(number).ToUpperInvariant(), out var byTitle));
            Assert.Same(paper, byTitle);
            Assert.True(catalog.TryGetById(Arxiv(number) + "v3", out var byId));
            Assert.Same(paper, byId);
            Assert.Equal([Link(number)], paper.Links);
            Assert.Equal([Name(number)], paper.Authors.Select(author => author.ToString()));
        }
    }

    [Fact]
    public void No_other_paper_is_found()
    {
        var catalog = large.Source.Catalog;
        for (var number = Count; number < 2 * Count; number++)
        {
            Assert.False(catalog.TryGetByKey(Key(number), out _));
            Assert.False(catalog.TryGetByTitle(Title(number), out _));
            Assert.False(catalog.TryGetById(Arxiv(number), out _));
        }
    }

    [Fact]
    public void Years_listings_and_members_reach_every_paper()
    {
        var catalog = large.Source.Catalog;
        var years = Enumerable.Range(2000, 10).SelectMany(catalog.PublishedIn).ToHashSet();

        Assert.Equal(Count, years.Count);
        Assert.Equal(Count / 10, catalog.PublishedIn(2003).Count);
        Assert.Equal(catalog, catalog.Listings.SelectMany(listing => listing.Papers).Distinct());
        Assert.Equal(Count, catalog.Listings[0].Papers.Count);
        Assert.Equal(5, catalog.Listings[1].Papers.Count);
        Assert.All(Enumerable.Range(0, Count), number => Assert.Contains(catalog.PaperOf(0, number), years));
        Assert.Equal(2, catalog[9999].Appearances.Count);
        Assert.Same(catalog.Listings[1], catalog[9999].Appearances[1].Listing);
    }

    private static string Key(int number) => string.Create(CultureInfo.InvariantCulture, $"Paper{number}");

    private static string Title(int number) => string.Create(CultureInfo.InvariantCulture, $"Paper no. {number}");

    private static string Arxiv(int number) => string.Create(CultureInfo.InvariantCulture, $"2305.{number:00000}");

    private static string Link(int number) => "https://example.org/" + Key(number);

    private static string Name(int number) => "Author of " + Key(number);

    public sealed class Large
    {
        internal BuiltCatalog Source { get; } = new(
            shards: 8,
            [new BuiltListing("a.txt", [.. Enumerable.Range(0, Count).Select(number => new EntryData(Key(number))
            {
                Title = Title(number),
                Arxiv = Arxiv(number),
                Date = ((2000 + (number % 10)) * 10000) + 101,
                Abstract = "See " + Link(number),
                Links = [Link(number)],
                Names = [Name(number)],
            })]),
            new BuiltListing(
                "b.txt", [.. Enumerable.Range(Count - 5, 5).Select(number => new EntryData(Key(number)))])]);
    }
}
