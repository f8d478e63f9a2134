namespace PaperCatalog.Listings;

/// <summary>A listing among others.</summary>
/// <param name="Path">Its path from the project's folder, with '/'.</param>
/// <param name="Reading">What stands in it.</param>
public readonly record struct NamedReading(string Path, ListingReading Reading)
{
    /// <summary>How a message names a place in it: <c>papers.txt(41)</c>.</summary>
    public string Describe(ByteSpan span) => FormattableString.Invariant(
        $"{Path.Substring(Path.LastIndexOf('/') + 1)}({Reading.Text.GetLineIndex(Reading.Text.GetSource(span).Start) + 1})");
}
