using PaperCatalog.Listings.Catalogs;
using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Listings.Tests.Repeats;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Listings.Tests.Works.Labelled;

/// <summary>Real works that are easily taken for one another, or not for one: each entry's key says which it is of.</summary>
public sealed class LabelledWorkTests
{
    private static readonly NamedReading s_listing = Read();

    [Fact]
    public void Each_paper_is_one_work_and_each_work_one_paper()
    {
        var works = CatalogBuild.Build("Papers", [EntryFacts.Of(s_listing.Reading)]).Works
            .Select(work => work.Appearances.Select(place => KeyOf(place.Entry)).ToArray()).ToArray();

        Assert.All(works, work => Assert.Single(work.Select(WorkOf).Distinct(StringComparer.Ordinal)));
        Assert.Equal(works.Length, works.Select(work => WorkOf(work[0])).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void What_may_be_one_or_is_another_version_is_said() => Assert.Equal(
        [
            "PAPER303 relativitytranslated", "PAPER304 mcmchamiltonian",
            "PAPER305 alexnet2017", "PAPER305 algorithms2", "PAPER305 algorithms3", "PAPER305 computablecorrection",
            "PAPER305 culturesrejoinder", "PAPER305 mapreduce2008", "PAPER305 sketchpadpaper",
        ],
        Found().Select(problem => $"{problem.Id} {WorkOf(KeyAt(problem.Span))}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("alexnet2017", "title and people are the same; venue, year, volume and pages differ")]
    [InlineData("relativitytranslated", "people, venue, year, volume, issue and pages are the same; title differs")]
    [InlineData("mcmchamiltonian", "DOI, venue and year are the same; title, people and pages differ")]
    public void Each_says_why_in_a_line(string work, string reason) =>
        Assert.Contains(reason, Assert.Single(Found(), problem => WorkOf(KeyAt(problem.Span)) == work).Arguments);

    private static IEnumerable<Problem> Found() => TestRepeats.FindAcross(s_listing).Select(found => found.Problem);

    private static int EntryAt(ListingReading reading, ByteSpan span) =>
        Enumerable.Range(0, reading.Entries.Count).Last(entry => reading.Entries[entry].Span.Start <= span.Start);

    private static NamedReading Read()
    {
        var path = Path.Combine(Repository.Root, "tests", "PaperCatalog.Listings.Tests", "Works", "Labelled", "works.bib");
        return new NamedReading(path, Reader.ReadFile(path));
    }

    private static string WorkOf(string key) => key[..key.IndexOf(':', StringComparison.Ordinal)];

    private static string KeyAt(ByteSpan span) => KeyOf(EntryAt(s_listing.Reading, span));

    private static string KeyOf(int entry) => s_listing.Reading.Text.GetString(s_listing.Reading.Entries[entry].CitationKey!.Value);
}
