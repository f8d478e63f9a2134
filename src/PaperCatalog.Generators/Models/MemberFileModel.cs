using PaperCatalog.Generators.Inputs;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Models;

/// <summary>All that a file of members is written from.</summary>
/// <param name="Options">The catalogue.</param>
/// <param name="Type">The class that the members are of.</param>
/// <param name="SourceType">The class that has the method which they call.</param>
/// <param name="Name">The part of the file's name that stands for its listings.</param>
/// <param name="Listings">The listings, mostly one, where a paper is at home.</param>
internal sealed record MemberFileModel(
    CatalogOptions Options, string Type, string SourceType, string Name, EquatableArray<HomeModel> Listings);

/// <summary>A listing and papers at home in it.</summary>
/// <param name="Number">The number of the listing in its catalogue.</param>
/// <param name="Path">Its path.</param>
/// <param name="Members">The papers, in order of key.</param>
internal sealed record HomeModel(int Number, string Path, EquatableArray<MemberModel> Members);

/// <summary>A member: a paper with its documentation.</summary>
/// <param name="Number">Its number among those at home in the listing.</param>
/// <param name="Key">Its name.</param>
/// <param name="Doc">What its documentation says; <see langword="null"/> where nobody reads it.</param>
internal sealed record MemberModel(int Number, string Key, EntryDoc? Doc)
{
    /// <summary>Its old names.</summary>
    public EquatableArray<string> Aliases { get; init; }
}
