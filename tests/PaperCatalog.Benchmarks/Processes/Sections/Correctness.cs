using PaperCatalog.Benchmarks.Report;

namespace PaperCatalog.Benchmarks.Processes.Sections;

/// <summary>The largest catalogue builds, runs, and has every paper.</summary>
internal sealed class Correctness : ISection
{
    public string Name => "correctness";

    public SectionResult Run(Harness harness)
    {
        var result = new SectionResult(Name);
        foreach (var kind in new[] { ProjectKind.OneListing, ProjectKind.HundredListings })
        {
            var project = harness.Workshop.Get(kind, harness.Largest).MustBeBuilt();
            result.Checks.Add(
                CatalogCheck.Run(
                    project, $"{kind.Label}, {Units.Count(harness.Largest)} papers: builds, runs, finds every paper"));
        }

        return result;
    }
}
