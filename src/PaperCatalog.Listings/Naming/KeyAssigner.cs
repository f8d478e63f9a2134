using System.Globalization;

namespace PaperCatalog.Listings.Naming;

/// <summary>Gives every paper of a catalogue a key of its own, which differs from every other by more than case.</summary>
/// <remarks>
/// Papers that somebody named have that name. The others follow in the order given, and each takes the first free name of: its
/// short key, its title with the own name, more of its title, that with the year of publication, that with a number. So a
/// paper's key depends on the papers before it and on names that were chosen, and to add papers after others never renames
/// those. Linear in the papers, however many share a title.
/// </remarks>
public static class KeyAssigner
{
    // What a class has from object and a catalogue class from us; a member of one of these names would hide it.
    private static readonly string[] s_members =
    [
        "All", "Cited", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "Paper__", "ReferenceEquals", "ToString",
    ];

    /// <summary>The most old names of a paper: the runtime loads no class of very many members.</summary>
    public const int MaxAliases = 10;

    /// <summary>Assigns the keys, one for each paper in the same order.</summary>
    /// <param name="papers">The papers, by listing path and line.</param>
    /// <param name="reserved">
    /// Names that no paper may have besides the members of every catalogue class: the name of the class itself.
    /// </param>
    public static IReadOnlyList<AssignedKey> Assign(
        IReadOnlyList<KeyRequest> papers, IReadOnlyCollection<string> reserved)
    {
        var names = Reserve(reserved, papers.Count);
        return Assign(papers, names);
    }

    /// <summary>The names before any paper has one.</summary>
    internal static TakenNames Reserve(IReadOnlyCollection<string> reserved, int count) => new(s_members.Concat(reserved), count);

    /// <summary>Assigns the keys, of which <paramref name="names"/> knows afterwards.</summary>
    internal static AssignedKey[] Assign(IReadOnlyList<KeyRequest> papers, TakenNames names)
    {
        var keys = new AssignedKey[papers.Count];
        // Names that were chosen come before those that are made, and old ones after all.
        var isNamed = new bool[papers.Count];
        for (var index = 0; index < keys.Length; index++)
            isNamed[index] = TryChoose(names, papers[index], index, out keys[index]);

        for (var index = 0; index < keys.Length; index++)
        {
            if (!isNamed[index])
                keys[index] = Make(names, papers[index], index);
        }

        for (var index = 0; index < keys.Length; index++)
        {
            if (papers[index].Aliases.Count > 0)
                keys[index] = keys[index] with { Aliases = TakeAliases(names, papers[index], index) };
        }

        return keys;
    }

    /// <summary>Assigns the key of one paper, by the same rule.</summary>
    internal static AssignedKey AssignOne(KeyRequest paper, int index, INames names)
    {
        if (!TryChoose(names, paper, index, out var key))
            key = Make(names, paper, index);
        return key with { Aliases = TakeAliases(names, paper, index) };
    }

    private static bool TryChoose(INames names, KeyRequest paper, int index, out AssignedKey key)
    {
        key = default;
        if (paper.Name is not { } name || !names.TryTake(name, new NameHolder(index, NamePass.Chosen)))
            return false;
        key = new AssignedKey(name, name, index);
        return true;
    }

    private static AssignedKey Make(INames names, KeyRequest paper, int index)
    {
        var holder = new NameHolder(index, NamePass.Made);
        if (paper.CitationKey is { } citation && CitationKeyRule.Make(citation) is { } cited)
            return MakeCited(names, cited, holder);
        var wanted = paper.ShortName ?? KeyRule.Short(paper.Title);
        if (names.TryTake(wanted, holder))
            return new AssignedKey(wanted, wanted, index);
        var key = TakeOther(names, paper, holder);
        return new AssignedKey(key, wanted, names.Holder(wanted));
    }

    private static AssignedKey MakeCited(INames names, string wanted, NameHolder holder)
    {
        var free = names.IsReserved(wanted) ? wanted + "Paper" : wanted;
        var key = names.TryTake(free, holder) ? free : names.TakeNumbered(free, holder);
        return new AssignedKey(key, wanted, names.Holder(wanted));
    }

    private static EquatableArray<string> TakeAliases(INames names, KeyRequest paper, int index)
    {
        if (paper.Aliases.Count == 0)
            return default;
        var taken = new List<string>();
        foreach (var alias in paper.Aliases)
        {
            if (taken.Count < MaxAliases && names.TryTake(alias, new NameHolder(index, NamePass.Old)))
                taken.Add(alias);
        }

        return taken.ToEquatableArray();
    }

    private static string TakeOther(INames names, KeyRequest paper, NameHolder holder)
    {
        var full = KeyRule.Full(paper.Title);
        if (names.TryTake(full, holder))
            return full;

        if (names.IsReserved(full))
        {
            full += "Paper";
            if (names.TryTake(full, holder))
                return full;
        }

        var more = KeyRule.Long(paper.Title);
        if (names.TryTake(more, holder))
            return more;

        if (paper.Year is { } year)
        {
            var seam = char.IsDigit(full[full.Length - 1]) ? "_" : "";
            var dated = full + seam + year.ToString("0000", CultureInfo.InvariantCulture);
            if (names.TryTake(dated, holder))
                return dated;
        }

        return names.TakeNumbered(full, holder);
    }
}
