namespace PaperCatalog.Listings.Tests.Architecture;

/// <summary>Finds folders that know each other, directly or by way of others.</summary>
internal static class FolderCircle
{
    /// <summary>The shortest circle, as one use for each of its arrows; empty where there is none.</summary>
    public static IReadOnlyList<FolderUse> FindShortest(IEnumerable<FolderUse> uses)
    {
        var arrows = uses.ToLookup(use => use.From);
        return arrows.Select(from => FindShortest(from.Key, arrows))
            .Where(circle => circle.Count > 0)
            .OrderBy(circle => circle.Count)
            .ThenBy(circle => circle[0].From, StringComparer.Ordinal)
            .FirstOrDefault() ?? [];
    }

    private static List<FolderUse> FindShortest(string start, ILookup<string, FolderUse> arrows)
    {
        var cameBy = new Dictionary<string, FolderUse>();
        var next = new Queue<string>([start]);
        while (next.TryDequeue(out var folder) && !cameBy.ContainsKey(start))
        {
            foreach (var use in arrows[folder].OrderBy(use => use.ToString(), StringComparer.Ordinal))
            {
                if (cameBy.TryAdd(use.To, use))
                    next.Enqueue(use.To);
            }
        }

        var circle = new List<FolderUse>();
        if (!cameBy.TryGetValue(start, out var arrow))
            return circle;
        for (circle.Add(arrow); arrow.From != start; circle.Insert(0, arrow))
            arrow = cameBy[arrow.From];
        return circle;
    }
}
