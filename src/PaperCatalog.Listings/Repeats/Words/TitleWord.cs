namespace PaperCatalog.Listings.Repeats.Words;

/// <summary>A word of a title. Forms are numbers of a <see cref="TitleVocabulary"/>.</summary>
/// <param name="Form">The folded form.</param>
/// <param name="Stem">Its stem.</param>
/// <param name="Kind">What it does.</param>
internal readonly record struct TitleWord(int Form, int Stem, WordKind Kind)
{
    /// <summary>Whether it is or may be the name of something, so that each of its letters counts.</summary>
    public bool IsName { get; init; }

    /// <summary>Whether a hyphen ties it to the word before.</summary>
    public bool IsTied { get; init; }

    /// <summary>Whether its place among others matters.</summary>
    public bool IsOrdered => Kind is WordKind.Content or WordKind.Number;

    /// <summary>Whether it is the same word, here in the other number or spelling.</summary>
    /// <remarks>Of a number each sign counts: <c>3s</c> is not the plural of <c>3</c>.</remarks>
    public bool IsSame(TitleWord other) =>
        Kind == other.Kind && (Kind == WordKind.Number ? Form == other.Form : Stem == other.Stem);
}
