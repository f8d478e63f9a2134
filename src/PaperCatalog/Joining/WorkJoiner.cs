using PaperCatalog.Tables;

namespace PaperCatalog.Joining;

/// <summary>Finds the papers of several catalogues that are of one work. No catalogue gives more than one paper to a work.</summary>
/// <param name="parts">The catalogues.</param>
/// <param name="firstRows">The row of the first paper of each.</param>
/// <param name="count">The number of all rows.</param>
internal sealed class WorkJoiner(ImageTables[] parts, int[] firstRows, int count)
{
    private readonly Dictionary<int, int> _roots = [];
    private readonly Dictionary<int, int> _next = [];
    private readonly Dictionary<int, int> _last = [];

    // The first row that has each: of a work that was found again its own first one.
    private readonly Dictionary<string, int> _byIdentifier = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _byTitle = new(StringComparer.Ordinal);

    /// <summary>The works.</summary>
    public JoinedWorks Join()
    {
        var keys = new JoinedKeys();
        for (var part = 0; part < parts.Length; part++)
        {
            keys.Start(parts[part], firstRows[part]);
            for (var row = 0; row < parts[part].RowCount; row++)
            {
                var root = Join(part, firstRows[part] + row);
                keys.Add(row, isJoined: root != firstRows[part] + row);
            }
        }

        return new JoinedWorks(_roots, _next, keys.Given, count);
    }

    // The row that its work begins with.
    private int Join(int part, int row)
    {
        var facts = FactsOf(row, part);
        var names = facts.ArxivIds.Concat(facts.Dois).ToArray();
        var root = part == 0 ? row : FindWork(facts, names, row, firstRows[part]);
        foreach (var identifier in names)
            AddFirst(_byIdentifier, identifier, root);
        foreach (var title in facts.Titles)
            AddFirst(_byTitle, title, root);
        if (root == row)
            return row;
        _roots.Add(row, root);
        _next.Add(LastOf(root), row);
        _last[root] = row;
        return root;
    }

    private int FindWork(WorkFacts facts, string[] identifiers, int row, int first)
    {
        foreach (var identifier in identifiers)
        {
            if (_byIdentifier.TryGetValue(identifier, out var root) && IsWork(root, facts, first))
                return root;
        }

        foreach (var title in facts.Titles)
        {
            if (_byTitle.TryGetValue(title, out var root) && IsWork(root, facts, first))
                return root;
        }

        return row;
    }

    // Of a work that this catalogue has already it says by itself that this paper is none.
    private bool IsWork(int root, WorkFacts facts, int first)
    {
        if (LastOf(root) >= first)
            return false;
        var isSame = false;
        for (var row = root; ; row = _next[row])
        {
            var known = FactsOf(row, PartOf(row));
            if (known.Contradicts(facts) && !known.IsSame(facts))
                return false;
            isSame |= known.IsSame(facts);
            if (!_next.ContainsKey(row))
                return isSame;
        }
    }

    private int LastOf(int root) => _last.TryGetValue(root, out var last) ? last : root;

    private WorkFacts FactsOf(int row, int part) => WorkFacts.Of(parts[part], row - firstRows[part]);

    private int PartOf(int row)
    {
        var part = parts.Length - 1;
        while (firstRows[part] > row)
            part--;
        return part;
    }

    private static void AddFirst(Dictionary<string, int> rows, string name, int row)
    {
        if (!rows.TryGetValue(name, out _))
            rows.Add(name, row);
    }
}
