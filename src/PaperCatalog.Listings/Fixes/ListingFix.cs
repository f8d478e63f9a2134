namespace PaperCatalog.Listings.Fixes;

/// <summary>A correction of a listing.</summary>
/// <param name="Title">What an editor offers: <c>Replace '&amp;amp;' with '&amp;'</c>.</param>
/// <param name="Edits">The changes of text, in order of place, not overlapping.</param>
public sealed record ListingFix(string Title, EquatableArray<TextEdit> Edits)
{
    /// <summary>What an editor offers, on one line.</summary>
    public string Title { get; } = SafeText.Show(Title);

    internal static ListingFix Of(string title, params TextEdit[] edits) => new(title, new EquatableArray<TextEdit>(edits));
}
