namespace PaperCatalog.Listings.Catalogs;

/// <summary>A work by its place in a catalogue. What other listings gain or lose does not move it.</summary>
/// <param name="Home">The number of the listing of its first entry, from 0, in the order of paths.</param>
/// <param name="Number">Its number among the works at home there, from 0.</param>
public readonly record struct PaperPlace(int Home, int Number);
