using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Listings.Tests.Dialects;

/// <summary>Whatever a listing holds, the reading says of each line what became of it.</summary>
public sealed class AccountTests
{
    [Fact]
    public void It_holds_for_every_listing_there_is()
    {
        Assert.NotEmpty(Repository.AllListings);
        Assert.All(Repository.AllListings, listing => Account.AssertHolds(Reader.Read(listing)));
    }
}
