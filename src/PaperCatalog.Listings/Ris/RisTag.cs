namespace PaperCatalog.Listings.Ris;

/// <summary>What a line of RIS begins with: <c>TI  - </c>.</summary>
/// <param name="Name">The two characters of the tag.</param>
/// <param name="Value">What stands behind the dash, without the white space around it.</param>
internal readonly record struct RisTag(ByteSpan Name, ByteSpan Value)
{
    /// <summary>
    /// The tag of a line: a capital letter and another or a digit, white space, a dash, and white space or the end. The
    /// specification has two spaces before the dash and one behind; some programs write fewer.
    /// </summary>
    public static RisTag? Read(Utf8Text text, ByteSpan line)
    {
        var bytes = text.Slice(line);
        if (bytes.Length < 4 || !AsciiText.IsUpper(bytes[0]) || !(AsciiText.IsUpper(bytes[1]) || AsciiText.IsDigit(bytes[1])))
            return null;
        var at = 2;
        while (at < bytes.Length && AsciiText.IsSpace(bytes[at]))
            at++;
        if (at == 2 || at == bytes.Length || bytes[at] != '-' || (at + 1 < bytes.Length && !AsciiText.IsSpace(bytes[at + 1])))
            return null;
        var value = ByteSpan.FromBounds(line.Start + at + 1, line.End);
        return new RisTag(line with { Length = 2 }, WhiteSpace.Trim(text, value));
    }

    /// <summary>Whether it is the tag of a name.</summary>
    public bool Is(Utf8Text text, ReadOnlySpan<byte> name) => text.Slice(Name).SequenceEqual(name);
}
