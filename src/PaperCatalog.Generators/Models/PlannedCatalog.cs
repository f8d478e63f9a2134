using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Models;

/// <summary>A catalogue with the files of its members.</summary>
/// <param name="Catalog">The catalogue, which knows how many classes they need.</param>
/// <param name="Members">The files.</param>
internal sealed record PlannedCatalog(CatalogModel Catalog, EquatableArray<MemberPlan> Members);
