using PaperCatalog.Benchmarks.Report;

namespace PaperCatalog.Benchmarks;

/// <summary>A part of the harness that can be run by itself.</summary>
internal interface ISection
{
    /// <summary>The word that names it on the command line.</summary>
    string Name { get; }

    /// <summary>Measures.</summary>
    SectionResult Run(Harness harness);
}
