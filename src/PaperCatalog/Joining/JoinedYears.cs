using PaperCatalog.Entries;
using PaperCatalog.Lookup;
using PaperCatalog.Rules;

namespace PaperCatalog.Joining;

/// <summary>The papers of several catalogues by year: what one says of a work can be dated by another.</summary>
internal sealed class JoinedYears : IYearSource
{
    private readonly Dictionary<int, List<(int Date, int Row)>> _papers = [];

    /// <summary>The years of some catalogues.</summary>
    public JoinedYears(JoinedTables tables)
    {
        for (var row = 0; row < tables.RowCount; row++)
        {
            if (!tables.IsPaper(row) || PaperEntries.Of(tables, row).Date() is not { } date || PaperDate.FromPacked(date).Year is not { } year)
                continue;
            if (!_papers.TryGetValue(year, out var papers))
                _papers.Add(year, papers = []);
            papers.Add((date, row));
        }
    }

    /// <inheritdoc/>
    public IEnumerable<int> Years => _papers.Keys;

    /// <inheritdoc/>
    public void Add(List<(int Date, int Row)> papers, int year) => papers.AddRange(_papers[year]);
}
