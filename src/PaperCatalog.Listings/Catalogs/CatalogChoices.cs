using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Naming;

namespace PaperCatalog.Listings.Catalogs;

/// <summary>What a project chooses about how its catalogues are made.</summary>
/// <param name="Keys">What keys are made of.</param>
/// <param name="Merge">Which entries are one paper.</param>
public readonly record struct CatalogChoices(KeySource Keys, MergeMode Merge);
