using PaperCatalog.Generators.Inputs;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Models;

/// <summary>The papers of a catalogue that the code of its assembly names.</summary>
/// <param name="Options">The catalogue.</param>
/// <param name="Keys">Their keys, in order of the catalogue; none where nobody asks for them.</param>
internal sealed record CitedPapers(CatalogOptions Options, EquatableArray<string> Keys)
{
    /// <summary>The name of the property that has them.</summary>
    public const string Property = "Cited";
}
