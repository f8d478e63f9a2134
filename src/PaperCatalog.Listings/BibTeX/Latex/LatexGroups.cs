namespace PaperCatalog.Listings.BibTeX.Latex;

/// <summary>The groups that are open at a place, and whether it is in a formula.</summary>
internal sealed class LatexGroups
{
    private readonly Stack<(string? Closer, bool WasMaths, bool DropsNext)> _open = new();

    /// <summary>Whether the place is in a formula. A formula ends with the group that it began in.</summary>
    public bool IsMaths { get; set; }

    /// <summary>Begins a text.</summary>
    public void Clear()
    {
        _open.Clear();
        IsMaths = false;
    }

    /// <summary>Opens a group.</summary>
    /// <param name="closer">What is printed where it ends, if anything.</param>
    /// <param name="dropsNext">Whether the group behind it goes.</param>
    public void Open(string? closer = null, bool dropsNext = false) => _open.Push((closer, IsMaths, dropsNext));

    /// <summary>Closes the innermost group and gives what is printed there.</summary>
    /// <param name="dropsNext">Whether the group behind it goes.</param>
    public string? Close(out bool dropsNext)
    {
        dropsNext = false;
        if (_open.Count == 0)
            return null;
        (var closer, IsMaths, dropsNext) = _open.Pop();
        return closer;
    }
}
