using PaperCatalog.Listings.Catalogs;
using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Naming;

namespace PaperCatalog.Listings.Tests.Catalogs;

/// <summary>A catalogue that is made from the one before an edit is the one that is made from nothing.</summary>
public sealed class CatalogEditTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(12, 0, 10)]
    [InlineData(40, 100, 100)]
    [InlineData(150, 10_000, 1_000)]
    [InlineData(300, 10, 100)]
    public void Whatever_is_edited_the_catalogue_is_that_of_the_listings(int count, int titles, int wanted)
    {
        var (quick, edits) = (0, 0);
        for (var seed = 0; seed < 40; seed++)
        {
            var choices = new CatalogChoices((KeySource)(seed % 2), (MergeMode)(seed / 2 % 3));
            var listings = new EditedListings(seed, titles + 1, count);
            var build = CatalogBuild.Build("Papers", listings.Facts, choices);
            for (var edit = 0; edit < 60; edit++)
            {
                listings.Edit();
                var next = CatalogBuild.Build("Papers", listings.Facts, choices, build);
                var anew = CatalogBuild.Build("Papers", listings.Copy(), choices);
                Assert.True(anew.Equals(next), $"seed {seed}, edit {edit}: {Difference(anew, next)}");
                Assert.Equal(anew.Works, next.Works);
                Assert.Equal(anew.Count, next.Count);
                quick += ReferenceEquals(next.State.Merged, build.State.Merged) ? 1 : 0;
                edits++;
                build = next;
            }
        }

        output.WriteLine($"{quick} of {edits}");
        Assert.True(quick * 1_000 >= wanted, $"{quick} of {edits} edits were made quickly.");
    }

    private static string Difference(CatalogBuild anew, CatalogBuild next)
    {
        var at = Enumerable.Range(0, anew.Count).FirstOrDefault(i => i >= next.Count || anew.Works[i] != next.Works[i], -1);
        return at < 0 ? $"{anew.Count} and {next.Count} works" : $"{anew.Works[at]} is {(at < next.Count ? next.Works[at] : null)}";
    }
}
