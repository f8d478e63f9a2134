using System.Text.Json;
using PaperCatalog.Generators.Tests.Infrastructure;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Catalogs;
using PaperCatalog.Listings.Images;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Generators.Tests.Generation;

/// <summary>A catalogue that is made in memory answers as the one that is generated from the same listings.</summary>
public sealed class ImageTests
{
    // As the project's would be, in the order of their paths.
    private static readonly (string Path, byte[] Bytes)[] s_files =
    [
        .. Repository.Corpus.Concat(Repository.Bibliographies).Concat(Repository.OtherDialects).Concat(Repository.Seeds)
            .Select(path => (Path: Path.GetFileName(Path.GetDirectoryName(path)) + "/" + Path.GetFileName(path), Bytes: File.ReadAllBytes(path)))
            .Where(file => file.Bytes is not [0xFF, 0xFE, ..] and not [0xFE, 0xFF, ..])
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    private static readonly Lazy<Catalog> s_generated = new(() =>
        TestProject.With([.. s_files.Select(file => TestFile.FromBytes("/project/" + file.Path, file.Bytes))]).LoadCatalog());

    private static readonly Lazy<Catalog> s_made = new(Make);

    [Fact]
    public void Both_have_the_same_papers_in_the_same_listings()
    {
        Assert.True(s_made.Value.Count > 100, "Few papers were read.");
        Assert.Equal(s_generated.Value.Select(Describe), s_made.Value.Select(Describe));
        Assert.Equal(
            s_generated.Value.Listings.Select(listing => (listing.Path, listing.CapturedOn, listing.Papers.Count)),
            s_made.Value.Listings.Select(listing => (listing.Path, listing.CapturedOn, listing.Papers.Count)));
    }

    [Fact]
    public void Every_lookup_finds_the_same_paper()
    {
        foreach (var paper in s_generated.Value)
        {
            Assert.Equal(paper.Key, s_made.Value[paper.Key].Key);
            AssertSame(s_generated.Value.TryGetByTitle(paper.Title, out var titled), titled, s_made.Value.TryGetByTitle(paper.Title, out var found), found);
            if ((paper.ArxivId ?? paper.Doi) is { } id)
                AssertSame(s_generated.Value.TryGetById(id, out var known), known, s_made.Value.TryGetById(id, out found), found);
            if (paper.CitationKey is { } cited)
                AssertSame(s_generated.Value.TryGetByCitationKey(cited, out var known), known, s_made.Value.TryGetByCitationKey(cited, out found), found);
        }

        Assert.Equal(s_generated.Value.Years, s_made.Value.Years);
        Assert.All(s_made.Value.Years, year => Assert.Equal(
            s_generated.Value.PublishedIn(year).Select(paper => paper.Key), s_made.Value.PublishedIn(year).Select(paper => paper.Key)));
    }

    private static void AssertSame(bool isKnown, Paper? known, bool isFound, Paper? found) => Assert.Equal((isKnown, known?.Key), (isFound, found?.Key));

    private static string Describe(Paper paper) => paper.Key + " " + JsonSerializer.Serialize(paper) + string.Join(' ', paper.Appearances);

    private static Catalog Make()
    {
        NamedReading[] listings = [.. s_files.Select(Read)];
        var build = CatalogBuild.Build("Papers", [.. listings.Select(listing => new ListingReport(listing.Reading, listing.Path).Facts)]);
        return Catalog.FromSource(new ImageSource(CatalogImage.Of(build, listings)));
    }

    private static NamedReading Read((string Path, byte[] Bytes) file)
    {
        var bytes = file.Bytes is [0xEF, 0xBB, 0xBF, ..] ? file.Bytes[3..] : file.Bytes;
        return new NamedReading(file.Path, ListingReader.Read(new Utf8Text(bytes), new ListingOptions(Path.GetFileName(file.Path))));
    }
}
