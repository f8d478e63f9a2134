using PaperCatalog;

/// <summary>Compares a catalogue with a file of what it must hold: a title, an identifier and, in some lines, an
/// abstract; and with the members that the code names.</summary>
internal static class CatalogCheck
{
    /// <summary>A line for each thing that is wrong.</summary>
    public static IEnumerable<string> FindWrong(Catalog catalog, string path)
    {
        var (count, members) = (0, 0);
        foreach (var line in File.ReadLines(path))
        {
            count++;
            var fields = line.Split('\t');
            if (FindWrong(catalog, fields[0], fields[1], fields[2]) is { } wrong)
                yield return $"{fields[0]}: {wrong}";
        }

        if (catalog.Count != count)
            yield return $"The catalogue has {catalog.Count} papers, not {count}.";
        if (catalog.Listings.Sum(listing => listing.Papers.Count) != count)
            yield return "The papers of the listings are not those of the catalogue.";
        foreach (var paper in catalog)
        {
            if (!ReferenceEquals(catalog[paper.Key], paper))
                yield return $"{paper.Key}: the key leads elsewhere.";
            if (NamedMembers.Find(paper.Key) is not { } member)
                continue;
            members++;
            if (!ReferenceEquals(member, paper))
                yield return $"{paper.Key}: is not its member.";
        }

        if (members != NamedMembers.Count)
            yield return $"{members} papers have the members that the code names, not {NamedMembers.Count}.";
    }

    private static string? FindWrong(Catalog catalog, string title, string identifier, string text)
    {
        if (!catalog.TryGetByTitle(title, out var paper))
            return "not found by title";
        if (paper.Title != title)
            return "found by a title that it has not";
        if (!catalog.TryGetByKey(paper.Key, out var byKey) || !ReferenceEquals(byKey, paper))
            return "not found by key";
        if (!catalog.TryGetById(identifier, out var byId) || !ReferenceEquals(byId, paper))
            return "not found by identifier";
        return text.Length == 0 || paper.Abstract == text ? null : "has another abstract";
    }
}
