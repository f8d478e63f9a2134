using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Naming;

namespace PaperCatalog.Listings.Catalogs;

/// <summary>What a build was made of, and what it found out on its way, for the one after it.</summary>
/// <param name="Name">The name of the class.</param>
/// <param name="Choices">What the project chose.</param>
/// <param name="Listings">What is known of the entries of each listing.</param>
/// <param name="Merged">How entries were merged when all were last looked at.</param>
/// <param name="Keys">By what they find one another; <see langword="null"/> where each entry is a work.</param>
/// <param name="Names">The names that works have and asked for.</param>
internal sealed record BuildState(
    string Name,
    CatalogChoices Choices,
    EquatableArray<EntryFacts>[] Listings,
    MergedEntries Merged,
    EditedKeys? Keys,
    EditedNames Names);
