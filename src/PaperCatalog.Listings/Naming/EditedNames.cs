namespace PaperCatalog.Listings.Naming;

/// <summary>The names of papers, some of which were named once more. A value: an edit makes another.</summary>
/// <remarks>
/// Whether a paper gets a name depends only on who took it before. So a paper can be named by itself as long as nobody else asked for the
/// names that it gives up, and nobody has, later than it, one that it asks for: then all others would be named as they are.
/// </remarks>
internal sealed class EditedNames
{
    private readonly TakenNames _names;
    private readonly RenamedPaper[] _renamed;

    /// <summary>The names as they were given first.</summary>
    public EditedNames(TakenNames names)
        : this(names, [])
    {
    }

    private EditedNames(TakenNames names, RenamedPaper[] renamed)
    {
        (_names, _renamed) = (names, renamed);
    }

    /// <summary>How many papers were named once more.</summary>
    public int Count => _renamed.Length;

    /// <summary>Names a paper once more; <see langword="null"/> where it does not show by itself how it is called then.</summary>
    /// <param name="paper">The index of the paper.</param>
    /// <param name="names">Its names so far: its key and its old names.</param>
    /// <param name="request">What its key is made from now.</param>
    /// <param name="key">Its key.</param>
    public EditedNames? TryRename(int paper, IEnumerable<string> names, KeyRequest request, out AssignedKey key)
    {
        key = default;
        if ((!IsRenamed(paper) && _names.IsNumbered(paper)) || names.Any(name => IsRefusedToOthers(name, paper)))
            return null;
        var renaming = new Renaming(this, paper);
        key = KeyAssigner.AssignOne(request, paper, renaming);
        return renaming.IsUnsure ? null : new EditedNames(_names, [.. _renamed.Where(known => known.Paper != paper), renaming.Paper]);
    }

    /// <summary>Who else than a paper has a name; <see langword="null"/> where nobody has.</summary>
    internal NameHolder? Find(string name, int except)
    {
        if (_names.Find(name) is { } holder && holder.Paper != except && !IsRenamed(holder.Paper))
            return holder;
        foreach (var renamed in _renamed)
        {
            if (renamed.Paper != except && renamed.Find(name) is { } other)
                return other;
        }

        return null;
    }

    private bool IsRenamed(int paper) => Array.Exists(_renamed, renamed => renamed.Paper == paper);

    private bool IsRefusedToOthers(string name, int paper) =>
        _names.IsRefused(name, other => other != paper && !IsRenamed(other)) ||
        Array.Exists(_renamed, renamed => renamed.Paper != paper && renamed.IsRefused(name));
}
