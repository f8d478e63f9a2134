using System.Globalization;

namespace PaperCatalog.Listings.Naming;

/// <summary>
/// The names that are taken so far, and by which paper. Case does not tell two names apart: to languages that ignore it they
/// would be one member, which the compiler warns of (CS3005).
/// </summary>
internal sealed class TakenNames : INames
{
    private const int Several = int.MaxValue;

    private readonly Dictionary<string, NameHolder> _holders;
    private readonly Dictionary<string, int> _lastNumbers = new(StringComparer.OrdinalIgnoreCase);

    // What papers asked for and did not get: their names depend on it.
    private readonly Dictionary<string, int> _refused = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<int> _numbered = [];

    /// <summary>Starts with the names that no paper may take.</summary>
    /// <param name="reserved">These names.</param>
    /// <param name="count">How many papers there will be.</param>
    public TakenNames(IEnumerable<string> reserved, int count = 0)
    {
        _holders = new(count, StringComparer.OrdinalIgnoreCase);
        foreach (var name in reserved)
            _holders[name] = NameHolder.Reserved;
    }

    /// <summary>Who has a name; <see langword="null"/> where nobody has.</summary>
    public NameHolder? Find(string name) => _holders.TryGetValue(name, out var holder) ? holder : null;

    /// <summary>Whether a paper for which <paramref name="counts"/> is true asked for a name that was taken; it may say so of one more.</summary>
    public bool IsRefused(string name, Func<int, bool> counts) =>
        _refused.TryGetValue(name, out var paper) && (paper == Several || counts(paper));

    /// <summary>Whether the name of a paper has a number that depends on how many asked before.</summary>
    public bool IsNumbered(int paper) => _numbered.Contains(paper);

    /// <inheritdoc/>
    public bool IsReserved(string name) => _holders.TryGetValue(name, out var holder) && holder.IsReserved;

    /// <inheritdoc/>
    public int Holder(string name) => _holders[name].Paper;

    /// <inheritdoc/>
    public bool TryTake(string name, NameHolder holder)
    {
        if (_holders.ContainsKey(name))
        {
            _refused[name] = _refused.TryGetValue(name, out var paper) && paper != holder.Paper ? Several : holder.Paper;
            return false;
        }

        _holders.Add(name, holder);
        return true;
    }

    /// <inheritdoc/>
    /// <remarks>It goes on from the name's last number, so none is tried twice.</remarks>
    public string TakeNumbered(string name, NameHolder holder)
    {
        var number = _lastNumbers.TryGetValue(name, out var last) ? last : 1;
        string numbered;
        do
            numbered = name + "_" + (++number).ToString(CultureInfo.InvariantCulture);
        while (!TryTake(numbered, holder));
        _lastNumbers[name] = number;
        _numbered.Add(holder.Paper);
        return numbered;
    }
}
