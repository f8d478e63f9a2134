namespace PaperCatalog.Benchmarks.Editor;

/// <summary>A line that the editor prints for each question.</summary>
/// <param name="Seconds">From before the question to after it; the edit that goes before it is not in it.</param>
/// <param name="Found">How much was found: items, diagnostics, places, or bytes where the question is for memory.</param>
internal sealed record EditorAnswer(double Seconds, long Found);
