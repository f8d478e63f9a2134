using PaperCatalog.Generators.Inputs;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Models;

/// <summary>A catalogue as its class is written: what an edit of an entry leaves as it is.</summary>
/// <param name="Options">Its class.</param>
/// <param name="Listings">Its listings, in the order of their paths.</param>
/// <param name="HasAllMembers">Whether all of its papers are members, whether code names them or not.</param>
/// <param name="LinkCount">How many classes with members its chain has; 0 where the catalogue is one class.</param>
internal sealed record CatalogModel(CatalogOptions Options, EquatableArray<CatalogListing> Listings, bool HasAllMembers, int LinkCount)
{
    /// <summary>The class that holds what its members share.</summary>
    public string SourceType => LinkCount > 0 ? ClassChain.Root(Options.Class) : Options.Class;

    /// <summary>The number of its papers.</summary>
    public int PaperCount => Listings.Sum(listing => listing.PaperCount);
}

/// <summary>A listing in its catalogue.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Name">The part of a generated file's name that stands for it, unique in the catalogue.</param>
/// <param name="PaperCount">The number of papers that are at home in it.</param>
internal readonly record struct CatalogListing(string Path, string Name, int PaperCount);
