namespace PaperCatalog.Benchmarks.Report;

/// <summary>A figure that the project set itself, and what it came to.</summary>
/// <param name="Measure">What is measured, at which size.</param>
/// <param name="Wanted">The figure that is wanted.</param>
/// <param name="Figure">The figure that was measured.</param>
/// <param name="Peer">The peer and its figure in the same run.</param>
/// <param name="IsMet">Whether the median is as wanted.</param>
internal sealed record Goal(string Measure, string Wanted, string Figure, string Peer, bool IsMet);
