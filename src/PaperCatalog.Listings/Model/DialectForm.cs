namespace PaperCatalog.Listings;

/// <summary>What a reading says of the dialect that it was read as.</summary>
/// <param name="Name">What a project calls it, in the metadata <c>Dialect</c> of a listing; case does not matter.</param>
/// <param name="Comment">How its files carry a directive of ours.</param>
public sealed record DialectForm(string Name, CommentForm Comment)
{
    /// <summary>Whether its files are bibliographies, which programs print by styles, and not listings of a page.</summary>
    public bool IsBibliography { get; init; }

    /// <summary>
    /// Whether its files are captures of a page of papers or of arXiv, where a program put identifiers and no entry says a place.
    /// </summary>
    public bool IsCapture { get; init; }

    /// <summary>That of a text which no reader of listings has recognised yet.</summary>
    public static DialectForm Unknown { get; } = new("", new CommentForm("#"));
}
