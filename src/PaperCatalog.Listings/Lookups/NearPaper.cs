namespace PaperCatalog.Listings.Lookups;

/// <summary>A paper that a lookup in vain may have meant.</summary>
/// <param name="Text">What would have found it.</param>
/// <param name="Key">Its key.</param>
/// <param name="Work">Its number in the catalogue.</param>
public readonly record struct NearPaper(string Text, string Key, int Work);
