using PaperCatalog.Generators.Tests.Infrastructure;

namespace PaperCatalog.Generators.Tests.Documents;

/// <summary>The listings of the documents are good ones.</summary>
public sealed class ListingSampleTests
{
    [Theory]
    [MemberData(nameof(Document.Paths), MemberType = typeof(Document))]
    public void Nothing_is_reported_on_them(string path)
    {
        // Each by itself: a document can show one paper in several forms.
        Assert.All(Document.At(path).Listings, listing => Assert.Empty(SampleProject.Of(listing).Analyze()));
    }
}
