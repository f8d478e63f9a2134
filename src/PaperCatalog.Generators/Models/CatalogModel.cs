using PaperCatalog.Generators.Inputs;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Images;
using PaperCatalog.Listings.Merging;

namespace PaperCatalog.Generators.Models;

/// <summary>A catalogue: its class, its listings in order, and its papers.</summary>
/// <param name="Options">Its class.</param>
/// <param name="Listings">Its listings, in the order of their paths.</param>
/// <param name="Papers">Its papers, in order of row: that of their first appearances.</param>
/// <param name="Indexes">What papers are found by.</param>
internal sealed record CatalogModel(
    CatalogOptions Options,
    EquatableArray<CatalogListing> Listings,
    EquatableArray<PaperModel> Papers,
    CatalogIndexes Indexes)
{
    /// <summary>Whether all of its papers are members, whether code names them or not.</summary>
    public bool HasAllMembers { get; init; }

    /// <summary>How many classes with members its chain has; 0 where the catalogue is one class.</summary>
    public int LinkCount { get; init; }

    /// <summary>The class that holds what its members share.</summary>
    public string SourceType => LinkCount > 0 ? ClassChain.Root(Options.Class) : Options.Class;
}

/// <summary>A listing in its catalogue.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Name">The part of a generated file's name that stands for it, unique in the catalogue.</param>
/// <param name="EntryCount">The number of its entries.</param>
/// <param name="FirstEntry">The number of its first entry among all of the catalogue.</param>
/// <param name="FirstPaper">The row of the first paper that is at home in it.</param>
internal readonly record struct CatalogListing(string Path, string Name, int EntryCount, int FirstEntry, int FirstPaper);

/// <summary>A paper in its catalogue.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Appearances">Its entries in order.</param>
/// <param name="HasMember">Whether it is a member of the class, whether code names it or not.</param>
internal sealed record PaperModel(string Key, EquatableArray<EntryPlace> Appearances, bool HasMember)
{
    /// <summary>Its old names, which are members too.</summary>
    public EquatableArray<string> Aliases { get; init; }

    /// <summary>The listing of its first appearance.</summary>
    public int Home => Appearances[0].Listing;
}
