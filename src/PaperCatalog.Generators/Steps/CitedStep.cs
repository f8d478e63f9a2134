using PaperCatalog.Generators.Models;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Steps;

/// <summary>Finds the papers that code names, for the property that lists them.</summary>
internal static class CitedStep
{
    /// <summary>The papers of a catalogue; none where nothing asks: no code, no bibliography. Of a public class the code of others may.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="named">What code names, of all classes.</param>
    public static CitedPapers Find(MergedCatalog catalog, EquatableArray<NamedPaper> named)
    {
        var isAsked = catalog.Options.Visibility == "public" || catalog.Options.HasBibliography ||
            named.Contains(new NamedPaper(catalog.Options.Class, CitedPapers.Property));
        return new CitedPapers(catalog.Options, isAsked
            ? NamedPapers.Of(catalog, named).Select(place => catalog.Build[place].Name.Key).ToEquatableArray()
            : default);
    }
}
