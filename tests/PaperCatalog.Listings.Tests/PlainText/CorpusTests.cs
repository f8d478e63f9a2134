using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Listings.Tests.PlainText;

/// <summary>
/// The listings of the corpus that are as orderly as the seeds, read by the reader and by <see cref="PlainReading"/>.
/// </summary>
public sealed class CorpusTests
{
    [Theory]
    [InlineData("compact.txt", null)]
    [InlineData("search-2025.txt", 2025)]
    [InlineData("spaced-2025-03-17.txt", 2025)]
    public void Every_field_of_every_entry_is_that_of_an_independent_reading(string name, int? year)
    {
        var path = Assert.Single(Repository.Corpus, path => Path.GetFileName(path) == name);
        var reading = Reader.ReadFile(path);

        Assert.Empty(reading.Problems);
        Assert.InRange(reading.Entries.Count, 20, 200);
        PlainComparison.AssertSame(PlainReading.OfFile(path, year), reading);
    }

    [Fact]
    public void Every_good_listing_has_no_problem_and_whole_entries_only()
    {
        foreach (var reading in Repository.Corpus.Select(Reader.ReadFile))
        {
            Assert.Empty(reading.Problems);
            Assert.NotEmpty(reading.Entries);
            Assert.All(reading.Entries, entry => Assert.True(entry is { Title: not null, Abstract: not null }));
        }
    }
}
