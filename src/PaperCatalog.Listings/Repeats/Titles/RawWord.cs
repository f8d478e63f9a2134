namespace PaperCatalog.Listings.Repeats;

/// <summary>A word of a title as it was read.</summary>
/// <param name="Text">The word as it is written.</param>
/// <param name="Folded">Its folded form, not empty.</param>
internal readonly record struct RawWord(string Text, string Folded)
{
    /// <summary>Whether it is or may be the name of something.</summary>
    public bool IsName { get; init; }

    /// <summary>Whether the title may be cut before it.</summary>
    public bool IsAfterBreak { get; init; }

    /// <summary>The last character before it that is not white space; a hyphen only where no white space follows it.</summary>
    public char SignBefore { get; init; }
}
