using PaperCatalog.Entries;
using PaperCatalog.Format;
using PaperCatalog.Tables;

namespace PaperCatalog.Lookup;

/// <summary>Papers by the family names of their authors.</summary>
internal sealed class AuthorIndex
{
    private readonly CatalogTables _tables;
    private readonly Dictionary<string, List<int>> _rows = new(StringComparer.Ordinal);

    private AuthorIndex(CatalogTables tables)
    {
        _tables = tables;
    }

    /// <summary>The index of the papers of a catalogue.</summary>
    public static AuthorIndex Of(CatalogTables tables)
    {
        var index = new AuthorIndex(tables);
        for (var row = 0; row < tables.RowCount; row++)
        {
            if (!tables.IsPaper(row))
                continue;
            foreach (var author in index.AuthorsOf(row))
                index.Add(AuthorQuery.FamilyOf(author), row);
        }

        return index;
    }

    /// <summary>The rows of papers by whom a name may mean, in order.</summary>
    public SortedSet<int> Find(string name)
    {
        var rows = new SortedSet<int>();
        foreach (var query in AuthorQuery.Read(name))
        {
            if (!_rows.TryGetValue(query.Family, out var candidates))
                continue;
            foreach (var row in candidates)
            {
                if (Array.Exists(AuthorsOf(row), query.Matches))
                    rows.Add(row);
            }
        }

        return rows;
    }

    // Not those that a paper keeps: of most papers nobody asks for them.
    private Author[] AuthorsOf(int row) => PaperEntries.Of(_tables, row).People(EntryColumn.Names);

    private void Add(string family, int row)
    {
        if (!_rows.TryGetValue(family, out var rows))
            _rows.Add(family, rows = []);
        // Two authors of one paper may share a name.
        if (rows.Count == 0 || rows[rows.Count - 1] != row)
            rows.Add(row);
    }
}
