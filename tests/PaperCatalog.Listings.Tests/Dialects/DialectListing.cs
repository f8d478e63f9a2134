using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Listings.Tests.Dialects;

/// <summary>A listing of the corpus in a dialect other than plain text, or a list in that which has no abstracts or is written otherwise than a page.</summary>
/// <param name="Path">Its path.</param>
internal sealed record DialectListing(string Path)
{
    private static readonly string[] s_paths = [.. Repository.Bibliographies, .. Repository.OtherDialects];

    /// <summary>The names of all, for theories.</summary>
    public static TheoryData<string> Names => [.. s_paths.Select(path => System.IO.Path.GetFileName(path))];

    /// <summary>
    /// The names of those that their first line tells: before the first entry of a bibliography any text may stand, and lists in plain
    /// text are what no other dialect recognises.
    /// </summary>
    public static TheoryData<string> RecognisedNames =>
        [.. Repository.OtherDialects.Where(path => !Repository.Lists.Contains(path)).Select(path => System.IO.Path.GetFileName(path))];

    /// <summary>The names of all that are no bibliographies.</summary>
    public static TheoryData<string> OtherNames => [.. Repository.OtherDialects.Select(path => System.IO.Path.GetFileName(path))];

    /// <summary>Its text, lines ending with <c>\n</c>.</summary>
    public string Text { get; } = File.ReadAllText(Path).ReplaceLineEndings("\n");

    /// <summary>What a project says of it; the name of the file says nothing here.</summary>
    public ListingOptions Options => new("listing", Dialect: Dialect.Name);

    /// <summary>The dialect that it is in.</summary>
    public DialectForm Dialect { get; } = Reader.ReadFile(Path).Dialect;

    public static DialectListing At(string name) =>
        new(Assert.Single(s_paths, path => System.IO.Path.GetFileName(path) == name));

    /// <summary>Reads a text as one of the dialect, and asserts that no line of it is lost.</summary>
    public ListingReading Read(string text)
    {
        var reading = Reader.Read(text, Options);
        Account.AssertHolds(reading);
        return reading;
    }
}
