using PaperCatalog.Generators.Inputs;
using PaperCatalog.Generators.Models;
using PaperCatalog.Generators.Steps;
using PaperCatalog.Generators.Tests.Infrastructure;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Works;

namespace PaperCatalog.Generators.Tests.Generation;

/// <summary>The property that has papers named by their citation keys.</summary>
public sealed class CitationKeyTests
{
    [Theory]
    [InlineData(null, "Alpha")]
    [InlineData("title", "Alpha")]
    [InlineData("citation", "Miller2024Pruning")]
    public void A_project_says_what_keys_are_made_of(string? keys, string key)
    {
        var properties = new Dictionary<string, string>();
        if (keys is not null)
            properties["PaperCatalogKeys"] = keys;
        var facts = new EntryFacts(new EntryIdentity("Alpha: A Title", null, null), null, "miller2024pruning");
        var listing = new ListingIdentities("papers.bib", "Papers", null, new[] { facts }.ToEquatableArray());

        var options = CatalogOptions.From(new TestOptions(properties).GlobalOptions);

        var catalog = Assert.Single(MergeStep.Merge([listing], options));
        Assert.Equal(key, Assert.Single(catalog.Build.Works).Name.Key);
    }
}
