using PaperCatalog.Generators.Models;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Steps;

/// <summary>Chooses which papers of a large catalogue are members: those that code names, beside those of listings that ask for it.</summary>
internal static class MemberChoiceStep
{
    /// <summary>The choice.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="named">What code names, of all classes.</param>
    public static ChosenMembers Choose(CatalogModel catalog, EquatableArray<NamedPaper> named) => new(
        catalog,
        catalog.HasAllMembers ? default : NamedRows.Of(catalog, named).Where(row => !catalog.Papers[row].HasMember).ToEquatableArray());
}
