namespace PaperCatalog.Listings.Repeats.Probable;

/// <summary>What it took to compare the papers of a catalogue.</summary>
/// <param name="Comparisons">How many pairs of papers were looked at.</param>
/// <param name="Examined">How many of them needed more than a cheap look.</param>
internal readonly record struct RepeatWork(long Comparisons, long Examined);
