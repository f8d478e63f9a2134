namespace PaperCatalog.Listings.BibTeX.Values;

/// <summary>Finds what stands for names that are left out: <c>others</c>, and <c>et al.</c>, which is none of BibTeX's words.</summary>
internal static class OtherNames
{
    private static readonly string[] s_words = ["others", "others.", "et al.", "et al", "{et al.}", "{et al}", "et~al.", "et~al", "\\emph{et al.}"];

    /// <summary>The number of bytes at the end of a name, or all of it, that stand for others.</summary>
    public static int Length(ReadOnlySpan<byte> name)
    {
        foreach (var word in s_words)
        {
            var start = name.Length - word.Length;
            if (start >= 0 && AsciiText.EqualsIgnoreCase(name.Slice(start), word) && (start == 0 || name[start - 1] is <= (byte)' ' or (byte)',' or (byte)'~'))
                return word.Length;
        }

        return 0;
    }

    /// <summary>Whether a name is the word that BibTeX has for others.</summary>
    public static bool IsWord(ReadOnlySpan<byte> name) => AsciiText.EqualsIgnoreCase(name, "others");

    /// <summary>The name without them.</summary>
    public static NameRange CutOff(in RawValue raw, NameRange name, int length)
    {
        var range = raw.Trim(new ByteSpan(name.Range.Start, name.Range.Length - length));
        while (!range.IsEmpty && raw.Bytes[range.End - 1] == '~')
            range = raw.Trim(new ByteSpan(range.Start, range.Length - 1));
        return new NameRange(range, range.IsEmpty ? [] : NameListSplitter.SplitAtCommas(raw, range));
    }
}
