namespace PaperCatalog.Listings.Repeats.Titles;

/// <summary>A word of a title as it was read.</summary>
/// <param name="Word">The word; its folded form is not empty.</param>
internal readonly record struct RawWord(WrittenWord Word)
{
    /// <summary>The word as it is written.</summary>
    public string Text => Word.Text;

    /// <summary>Its folded form.</summary>
    public string Folded => Word.Folded;

    /// <summary>Whether it is or may be the name of something.</summary>
    public bool IsName { get; init; }

    /// <summary>Whether the title may be cut before it.</summary>
    public bool IsAfterBreak { get; init; }

    /// <summary>The last character before it that is not white space; a hyphen only where no white space follows it.</summary>
    public char SignBefore { get; init; }
}
