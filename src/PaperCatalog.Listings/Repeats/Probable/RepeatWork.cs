namespace PaperCatalog.Listings.Repeats.Probable;

/// <summary>What it took to compare the papers of a catalogue, and what was left out or cut short for it.</summary>
/// <param name="Comparisons">How many pairs of papers were looked at.</param>
/// <param name="Examined">How many of them needed more than a cheap look.</param>
/// <param name="Estimated">How many of these were judged by the sketches of their abstracts, which did not tell for sure.</param>
/// <param name="LeftOut">How many times two papers share a key and were not compared for it, for too many share it.</param>
internal readonly record struct RepeatWork(long Comparisons, long Examined, long Estimated, long LeftOut);
