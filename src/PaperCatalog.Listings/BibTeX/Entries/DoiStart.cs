namespace PaperCatalog.Listings.BibTeX.Entries;

/// <summary>Finds where a DOI begins in a field that has an address or a label before it.</summary>
internal static class DoiStart
{
    // "10.", four digits of a registrant, a slash and a sign.
    private const int ShortestLength = 9;

    /// <summary>Where the DOI begins; -1 where there is none, or where words stand before it or white space in it.</summary>
    public static int Find(ReadOnlySpan<byte> text)
    {
        for (var at = 0; at + ShortestLength <= text.Length; at++)
        {
            var next = text.Slice(at).IndexOf("10."u8);
            if (next < 0)
                return -1;
            at += next;
            if (IsStart(text, at))
                return text.Slice(at).IndexOf((byte)' ') < 0 && IsLabel(text.Slice(0, at)) ? at : -1;
        }

        return -1;
    }

    private static bool IsStart(ReadOnlySpan<byte> text, int at)
    {
        if (at > 0 && (AsciiText.IsLetter(text[at - 1]) || AsciiText.IsDigit(text[at - 1])))
            return false;
        var digits = AsciiText.CountDigits(text.Slice(at + 3));
        var end = at + 3 + digits;
        while (end < text.Length && (AsciiText.IsDigit(text[end]) || text[end] == '.'))
            end++;
        return digits >= 4 && end + 1 < text.Length && text[end] == '/';
    }

    /// <summary>Whether a text is an address as far as it goes, or a word for what follows.</summary>
    private static bool IsLabel(ReadOnlySpan<byte> text)
    {
        if (AsciiText.StartsWithIgnoreCase(text, "doi"))
            text = text.Slice(text.Length > 3 && text[3] == ':' ? 4 : 3);
        while (!text.IsEmpty && text[0] == ' ')
            text = text.Slice(1);
        return text.IndexOf((byte)' ') < 0;
    }
}
