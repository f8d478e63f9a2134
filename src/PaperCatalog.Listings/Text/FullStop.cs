namespace PaperCatalog.Listings;

/// <summary>Tells the full stop that ends a title from one that belongs to its last word.</summary>
internal static class FullStop
{
    // What ends titles, or the names of firms, places and species in them.
    private static readonly string[] s_abbreviations = (
        "acad al approx bros ca cf chap co conf corp dept dr ed eds etc ext fig gen govt inc int jr lett ltd max min misc mr mrs " +
        "ms mt no nov pp proc prof pt resp rev sci sect soc sp spp sr ssp st subsp suppl trans univ var vol vols vs").Split(' ');

    /// <summary>Whether a title ends with one that is not of an abbreviation, an initial or three points.</summary>
    public static bool Ends(ReadOnlySpan<byte> title)
    {
        if (title.IsEmpty || title[title.Length - 1] != '.')
            return false;
        title = title.Slice(0, title.Length - 1);
        var word = title.Slice(title.LastIndexOfAny((byte)' ', (byte)'-', (byte)'(') + 1);
        // One that ends with a sign of its own, as with '..' or '?.', was meant to.
        return !word.IsEmpty && word.IndexOf((byte)'.') < 0 && word[word.Length - 1] is not ((byte)'?' or (byte)'!') && !IsAbbreviation(word);
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
