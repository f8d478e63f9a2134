using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Fixes;

/// <summary>Decodes a file in another encoding than listings are in, so that it can be saved as UTF-8.</summary>
public static class EncodingFixes
{
    // A text that has these is read as no listing at all.
    private static readonly Rule[] s_rejections =
        [RuleTable.NotUtf8, RuleTable.EmptyListing, RuleTable.NoPapers, RuleTable.UnrecognisedForm, RuleTable.WrongDialect];

    /// <summary>The rule that the problems are of.</summary>
    public static Rule Rule => RuleTable.NotUtf8;

    /// <summary>
    /// The text of a file in Windows-1252; <see langword="null"/> where it does not seem to be in that, has a byte that is no character there,
    /// or then still has no entries.
    /// </summary>
    /// <param name="bytes">All of the file.</param>
    /// <param name="rejected">What was said of it as it is.</param>
    /// <param name="options">What its reader is told.</param>
    public static Utf8Text? Decode(ReadOnlySpan<byte> bytes, ListingReading rejected, ListingOptions options)
    {
        if (EncodingSigns.Name(rejected.Text) != EncodingSigns.Windows1252 || Windows1252.Decode(bytes) is not { } text)
            return null;
        var reading = ListingReader.Read(text, options);
        return reading.Entries.Count > 0 && !reading.Problems.Any(problem => s_rejections.Contains(problem.Rule)) ? text : null;
    }
}
