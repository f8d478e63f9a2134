namespace PaperCatalog.Benchmarks.Report;

/// <summary>A table of figures.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Columns">The heads of its columns.</param>
internal sealed record Table(string Title, string[] Columns)
{
    public List<string[]> Rows { get; init; } = [];

    /// <summary>How the figures were taken, in a sentence or two.</summary>
    public string Note { get; init; } = "";

    public void Add(params string[] cells)
    {
        if (cells.Length != Columns.Length)
            throw new ArgumentException($"'{Title}' has {Columns.Length} columns, not {cells.Length}.", nameof(cells));
        Rows.Add(cells);
    }
}
