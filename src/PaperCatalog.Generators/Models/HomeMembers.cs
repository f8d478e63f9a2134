using PaperCatalog.Generators.Inputs;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Catalogs;

namespace PaperCatalog.Generators.Models;

/// <summary>The papers at home in a listing, and what decides which of them are members.</summary>
/// <param name="Options">The catalogue.</param>
/// <param name="Number">The number of the listing in it.</param>
/// <param name="Path">Its path.</param>
/// <param name="Home">The papers.</param>
/// <param name="HaveMembers">Of each listing of the catalogue whether its papers are members.</param>
/// <param name="Named">The numbers of the papers that code names.</param>
internal sealed record HomeChoice(
    CatalogOptions Options, int Number, string Path, HomeWorks Home, EquatableArray<bool> HaveMembers, EquatableArray<int> Named);

/// <summary>Those of the papers that are members.</summary>
/// <param name="Class">The class of the catalogue.</param>
/// <param name="Home">They.</param>
/// <param name="HasAll">Whether all papers at home in the listing are, whether code names them or not.</param>
internal sealed record HomeMembers(string Class, PlannedHome Home, bool HasAll);
