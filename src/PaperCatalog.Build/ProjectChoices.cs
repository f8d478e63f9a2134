using PaperCatalog.Listings.Catalogs;
using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Naming;

namespace PaperCatalog.Build;

/// <summary>What a project chooses about its catalogues, from its properties. A value that one cannot have counts as none.</summary>
internal static class ProjectChoices
{
    /// <summary>The choices.</summary>
    /// <param name="keys">What keys are made of.</param>
    /// <param name="merge">Which entries are one paper.</param>
    public static CatalogChoices Of(string? keys, string? merge) => new(
        keys?.Trim() == "citation" ? KeySource.Citation : KeySource.Title,
        merge?.Trim() switch { "identifier" => MergeMode.Identifier, "none" => MergeMode.None, _ => MergeMode.Work });
}
