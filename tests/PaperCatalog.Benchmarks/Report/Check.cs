namespace PaperCatalog.Benchmarks.Report;

/// <summary>Something that must hold, whatever it takes.</summary>
/// <param name="What">What must hold.</param>
/// <param name="Outcome">What was seen.</param>
/// <param name="Holds">Whether it does.</param>
internal sealed record Check(string What, string Outcome, bool Holds);
