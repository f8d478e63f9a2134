namespace PaperCatalog.Benchmarks.InProcess.Generator;

/// <summary>The projects that are edited; the benchmarks run in this process and take them from here.</summary>
internal static class EditedProjects
{
    /// <summary>The project with the generator.</summary>
    public static EditedProject Catalog { get; set; } = null!;

    /// <summary>The same project with a generator that does nothing.</summary>
    public static EditedProject Empty { get; set; } = null!;
}
