namespace PaperCatalog.Listings.BibTeX;

/// <summary>A letter with its accent, as it was read.</summary>
/// <param name="Text">The letter with the accent.</param>
/// <param name="End">Where it ends.</param>
/// <param name="OpenGroups">How many groups are open there: an accent before a group is on its first letter.</param>
internal readonly record struct AccentedLetter(string Text, int End, int OpenGroups);
