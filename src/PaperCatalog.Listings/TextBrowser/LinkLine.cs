namespace PaperCatalog.Listings.TextBrowser;

/// <summary>A line of the list of links: <c>[32]: target</c>, <c>[32] target</c> or <c>32. target</c>.</summary>
/// <param name="Number">The number.</param>
/// <param name="Target">Where it leads; empty where the number is of a part of a form.</param>
internal readonly record struct LinkLine(int Number, ByteSpan Target)
{
    /// <summary>Reads a line, trimmed.</summary>
    public static LinkLine? Read(Utf8Text text, ByteSpan line)
    {
        var bytes = text.Slice(line);
        var mark = LinkMarks.LengthAtStart(bytes);
        var digits = mark > 0 ? bytes.Slice(1, mark - 2) : bytes.Slice(0, AsciiText.CountDigits(bytes));
        var at = mark > 0 ? mark : digits.Length;
        if (mark == 0 ? StartsWith(bytes, at, (byte)'.') : StartsWith(bytes, at, (byte)':'))
            at++;
        else if (mark == 0)
            return null;
        if (!StartsWith(bytes, at, (byte)' ') || !AsciiText.TryParse(digits, out var number))
            return null;
        var target = WhiteSpace.Trim(text, ByteSpan.FromBounds(line.Start + at, line.End));
        if (IsAddress(text.Slice(target)))
            return new LinkLine(number, target);
        return mark == 0 ? new LinkLine(number, default) : null;
    }

    /// <summary>Whether a line stands above a list: <c>References</c>, <c>Visible links:</c>.</summary>
    public static bool IsHeading(ReadOnlySpan<byte> line)
    {
        if (line.Length > 0 && line[line.Length - 1] == ':')
            line = line.Slice(0, line.Length - 1);
        return line.SequenceEqual("References"u8) || line.SequenceEqual("Visible links"u8) ||
            line.SequenceEqual("Hidden links"u8) || line.SequenceEqual("Links"u8);
    }

    private static bool StartsWith(ReadOnlySpan<byte> bytes, int at, byte sign) => at < bytes.Length && bytes[at] == sign;

    private static bool IsAddress(ReadOnlySpan<byte> target) =>
        target.IndexOf((byte)' ') < 0 && (target[0] is (byte)'/' or (byte)'#' or (byte)'?' || target.IndexOf((byte)':') > 0);
}
