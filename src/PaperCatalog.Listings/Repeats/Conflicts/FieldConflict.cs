namespace PaperCatalog.Listings.Repeats;

/// <summary>What a field of two entries of one work says, where that cannot both be true.</summary>
/// <param name="Here">What the later entry says, for a message.</param>
/// <param name="There">What the first entry says.</param>
internal readonly record struct FieldConflict(string Here, string There);
