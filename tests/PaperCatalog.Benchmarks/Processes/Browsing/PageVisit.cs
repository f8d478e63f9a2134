namespace PaperCatalog.Benchmarks.Processes.Browsing;

/// <summary>How long a visit to a page took, in seconds.</summary>
/// <param name="Opening">Until the first papers were painted.</param>
/// <param name="Index">Until it could be searched.</param>
/// <param name="Keys">For each key until its answer was laid out.</param>
internal sealed record PageVisit(double Opening, double Index, IReadOnlyList<double> Keys);
