using System.Reflection;
using System.Runtime.CompilerServices;

namespace PaperCatalog.Tests;

public class PublicSurfaceTests
{
    private static readonly Assembly s_library = typeof(Paper).Assembly;

    [Fact]
    public void Users_see_these_types_and_no_others() => Assert.Equal(
        [
            "PaperCatalog.Appearance",
            "PaperCatalog.AppearanceJsonConverter",
            "PaperCatalog.Author",
            "PaperCatalog.AuthorJsonConverter",
            "PaperCatalog.BibliographyFormat",
            "PaperCatalog.BibliographyWriter",
            "PaperCatalog.Catalog",
            "PaperCatalog.Catalog+Enumerator",
            "PaperCatalog.CitesAttribute",
            "PaperCatalog.Generated.CatalogSource",
            "PaperCatalog.Listing",
            "PaperCatalog.ListingJsonConverter",
            "PaperCatalog.Paper",
            "PaperCatalog.PaperDate",
            "PaperCatalog.PaperDateJsonConverter",
            "PaperCatalog.PaperJsonConverter",
            "PaperCatalog.PaperType",
        ],
        s_library.GetExportedTypes().Select(type => type.FullName!).Order(StringComparer.Ordinal));

    [Fact]
    public void Nothing_runs_at_start_up() => Assert.DoesNotContain(
        s_library.GetTypes().SelectMany(
            type => type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)),
        method => method.IsDefined(typeof(ModuleInitializerAttribute), inherit: false));

    [Fact]
    public void No_type_has_a_static_constructor_of_its_own() => Assert.DoesNotContain(
        s_library.GetTypes(),
        // Without the flag, a field's initialiser would be a check at every access.
        type => type.TypeInitializer is not null && !type.Attributes.HasFlag(TypeAttributes.BeforeFieldInit));
}
