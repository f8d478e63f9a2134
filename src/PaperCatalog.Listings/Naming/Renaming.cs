namespace PaperCatalog.Listings.Naming;

/// <summary>The names as a paper finds them that is named among papers that have theirs already: as if it was its turn.</summary>
/// <param name="names">The names of the others.</param>
/// <param name="paper">The index of the paper.</param>
internal sealed class Renaming(EditedNames names, int paper) : INames
{
    /// <summary>What the paper has.</summary>
    public RenamedPaper Paper { get; } = new(paper);

    /// <summary>Whether others would have to be named anew too, or its name depends on how many asked for one.</summary>
    public bool IsUnsure { get; private set; }

    /// <inheritdoc/>
    public bool IsReserved(string name) => names.Find(name, paper) is { IsReserved: true };

    /// <inheritdoc/>
    public int Holder(string name) => (Paper.Find(name) ?? names.Find(name, paper))!.Value.Paper;

    /// <inheritdoc/>
    public bool TryTake(string name, NameHolder holder)
    {
        if (Paper.Find(name) is null)
        {
            if (names.Find(name, paper) is not { } other)
            {
                Paper.Give(name, holder.Pass);
                return true;
            }

            // Else it would take the name from one that comes later.
            IsUnsure |= !other.IsReserved && !other.IsBefore(holder);
        }

        Paper.Refuse(name);
        return false;
    }

    /// <inheritdoc/>
    public string TakeNumbered(string name, NameHolder holder)
    {
        IsUnsure = true;
        return name;
    }
}
