namespace PaperCatalog.Listings.Naming;

/// <summary>What a paper that was named by itself has, and what it asked for in vain.</summary>
/// <param name="paper">The index of the paper.</param>
internal sealed class RenamedPaper(int paper)
{
    private readonly List<(string Name, NamePass Pass)> _held = [];
    private readonly List<string> _refused = [];

    /// <summary>The index of the paper.</summary>
    public int Paper => paper;

    /// <summary>When it took a name; <see langword="null"/> where it has not.</summary>
    public NameHolder? Find(string name)
    {
        foreach (var (held, pass) in _held)
        {
            if (string.Equals(held, name, StringComparison.OrdinalIgnoreCase))
                return new NameHolder(paper, pass);
        }

        return null;
    }

    /// <summary>Whether it asked for a name that was taken.</summary>
    public bool IsRefused(string name) => _refused.Exists(refused => string.Equals(refused, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Gives it a name.</summary>
    public void Give(string name, NamePass pass) => _held.Add((name, pass));

    /// <summary>Refuses it a name.</summary>
    public void Refuse(string name) => _refused.Add(name);
}
