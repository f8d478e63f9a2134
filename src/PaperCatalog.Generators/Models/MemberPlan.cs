using PaperCatalog.Generators.Inputs;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Merging;

namespace PaperCatalog.Generators.Models;

/// <summary>Which members go into a file, before it is known what their documentation says.</summary>
/// <param name="Options">The catalogue.</param>
/// <param name="Link">The class of a chain that the members are of; 0 where the catalogue is one class.</param>
/// <param name="Name">The part of the file's name that stands for its listings.</param>
/// <param name="Homes">The papers by listing.</param>
/// <param name="Sources">The paths of the listings that say something about these papers.</param>
internal sealed record MemberPlan(
    CatalogOptions Options, int Link, string Name, EquatableArray<PlannedHome> Homes, EquatableArray<SourcePath> Sources);

/// <summary>The papers at home in a listing, all or some of them.</summary>
/// <param name="Number">The number of the listing in its catalogue.</param>
/// <param name="Path">Its path.</param>
/// <param name="Papers">The papers, in order of key.</param>
internal readonly record struct PlannedHome(int Number, string Path, EquatableArray<PlannedMember> Papers);

/// <summary>A paper that becomes a member.</summary>
/// <param name="Number">Its number among those at home in the listing.</param>
/// <param name="Key">Its key.</param>
/// <param name="Aliases">Its old names, which are members too.</param>
/// <param name="Appearances">Its entries in order.</param>
internal readonly record struct PlannedMember(int Number, string Key, EquatableArray<string> Aliases, EquatableArray<EntryPlace> Appearances);

/// <summary>A listing by the number that it has in its catalogue, and by its path.</summary>
internal readonly record struct SourcePath(int Number, string Path);
