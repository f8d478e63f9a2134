using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Checks;

/// <summary>Finds a full stop at the end of a title of a bibliography: styles end titles themselves, and print two then.</summary>
/// <remarks>
/// A full stop that belongs to the last word is left alone: that of an abbreviation, an initial or three points. Pages of
/// papers show a title as its authors have it, so listings of such pages are not looked at.
/// </remarks>
internal static class TitleStopCheck
{
    // What ends titles, or the names of firms, places and species in them.
    private static readonly string[] s_abbreviations = (
        "acad al approx bros ca cf chap co conf corp dept dr ed eds etc ext fig gen govt inc int jr lett ltd max min misc mr mrs " +
        "ms mt no nov pp proc prof pt resp rev sci sect soc sp spp sr ssp st subsp suppl trans univ var vol vols vs").Split(' ');

    /// <summary>Adds the problem of <paramref name="title"/>, if it has one.</summary>
    public static void Find(Utf8Text text, ByteSpan title, List<Problem> problems)
    {
        var bytes = text.Slice(title);
        if (bytes.IsEmpty || bytes[bytes.Length - 1] != '.')
            return;
        bytes = bytes.Slice(0, bytes.Length - 1);
        var word = bytes.Slice(bytes.LastIndexOfAny((byte)' ', (byte)'-', (byte)'(') + 1);
        // One that ends with a sign of its own, as with '..' or '?.', was meant to.
        if (word.IsEmpty || word.IndexOf((byte)'.') >= 0 || word[word.Length - 1] is (byte)'?' or (byte)'!' || IsAbbreviation(word))
            return;
        problems.Add(Problem.At(RuleTable.TitleFullStop, new ByteSpan(title.End - 1, 1)));
    }

    private static bool IsAbbreviation(ReadOnlySpan<byte> word)
    {
        foreach (var known in s_abbreviations)
        {
            if (AsciiText.EqualsIgnoreCase(word, known))
                return true;
        }

        return word.Length == 1;
    }
}
