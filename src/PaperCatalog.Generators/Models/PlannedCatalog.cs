using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Models;

/// <summary>A catalogue with the files of its members.</summary>
/// <param name="Catalog">The catalogue, which knows how many classes they need.</param>
/// <param name="Members">The files.</param>
internal sealed record PlannedCatalog(CatalogModel Catalog, EquatableArray<MemberPlan> Members);

/// <summary>A catalogue and the rows of those of its papers that are members because code names them.</summary>
/// <param name="Catalog">The catalogue.</param>
/// <param name="Named">The rows, ascending; not those that are members anyway.</param>
internal sealed record ChosenMembers(CatalogModel Catalog, EquatableArray<int> Named);
