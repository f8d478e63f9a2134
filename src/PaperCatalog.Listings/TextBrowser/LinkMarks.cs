namespace PaperCatalog.Listings.TextBrowser;

/// <summary>The marks of links in a dump: <c>[32]</c> before the text, or brackets around it and the number after, <c>[text][32]</c>.</summary>
internal static class LinkMarks
{
    /// <summary>The length of a number in brackets at the start; 0 where there is none.</summary>
    public static int LengthAtStart(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 3 || bytes[0] != '[')
            return 0;
        var digits = AsciiText.CountDigits(bytes.Slice(1));
        return digits > 0 && digits + 1 < bytes.Length && bytes[digits + 1] == ']' ? digits + 2 : 0;
    }

    /// <summary>The length of a number in brackets at the end, where the text of a link ends right before it; else 0.</summary>
    public static int LengthAtEnd(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes[bytes.Length - 1] != ']')
            return 0;
        var at = bytes.Length - 2;
        while (at > 1 && AsciiText.IsDigit(bytes[at]))
            at--;
        return at < bytes.Length - 2 && bytes[at] == '[' && bytes[at - 1] == ']' ? bytes.Length - at : 0;
    }

    /// <summary>Whether a line begins the text of a link, whose number comes after it.</summary>
    public static bool Opens(ReadOnlySpan<byte> line) =>
        line.Length > 1 && line[0] == '[' && (LengthAtStart(line) == 0 || IsCount(line));

    /// <summary>Whether a line is a whole link with a count, <c>[101][31]</c> or <c>[-][31]</c>.</summary>
    public static bool IsCount(ReadOnlySpan<byte> line)
    {
        var count = line.StartsWith("[-]"u8) ? 3 : LengthAtStart(line);
        return count > 0 && count < line.Length && LengthAtStart(line.Slice(count)) == line.Length - count;
    }

    /// <summary>The number that a mark at the start or at the end gives; -1 where there is none that fits.</summary>
    public static int ReadNumber(ReadOnlySpan<byte> line)
    {
        var length = Opens(line) ? 0 : LengthAtStart(line);
        var mark = length > 0 ? line.Slice(0, length) : line.Slice(line.Length - LengthAtEnd(line));
        return mark.Length > 2 && AsciiText.TryParse(mark.Slice(1, mark.Length - 2), out var number) ? number : -1;
    }
}
