namespace PaperCatalog.Listings.MarkdownLists.Syntax;

/// <summary>Finds the marks that lines of Markdown begin with.</summary>
internal static class LineMarks
{
    private const int TabStop = 4;

    // "1000." is a year.
    private const int MaxNumber = 3;

    /// <summary>How far from the margin it is where so much white space is before it.</summary>
    public static int LevelOf(ReadOnlySpan<byte> space)
    {
        var level = 0;
        foreach (var value in space)
            level = value == '\t' ? level + TabStop - (level % TabStop) : level + 1;
        return level;
    }

    /// <summary>How many <c>#</c> begin a heading; 0 where it is none.</summary>
    public static int HeadingLevel(ReadOnlySpan<byte> bytes)
    {
        var level = 0;
        while (level < bytes.Length && bytes[level] == '#')
            level++;
        // People forget the space; "#tag" is text, and so is "#1".
        return level is > 0 and <= 6 && level < bytes.Length &&
            (AsciiText.IsSpace(bytes[level]) || (level > 1 && AsciiText.IsWordByte(bytes[level]))) ? level : 0;
    }

    /// <summary>The length of the mark of an item with the space behind it; 0 where there is none.</summary>
    public static int BulletLength(ReadOnlySpan<byte> bytes)
    {
        var digits = AsciiText.CountDigits(bytes);
        if (digits is > 0 and <= MaxNumber && digits + 1 < bytes.Length && bytes[digits] is (byte)'.' or (byte)')')
            return bytes[digits + 1] is (byte)' ' or (byte)'\t' or (byte)'[' or (byte)'*' ? digits + 1 : 0;
        if (bytes.StartsWith("• "u8) || bytes.StartsWith("•["u8))
            return 3;
        if (bytes[0] is not ((byte)'-' or (byte)'*' or (byte)'+'))
            return 0;
        // A mark that was typed twice is one.
        var at = bytes[0] == '*' ? 1 : RunLength(bytes);
        if (at == bytes.Length)
            return 0;
        return AsciiText.IsSpace(bytes[at]) || (bytes[0] != '*' && bytes[at] == '[') ? at : 0;
    }

    private static int RunLength(ReadOnlySpan<byte> bytes)
    {
        var length = 1;
        while (length < bytes.Length && bytes[length] == bytes[0])
            length++;
        return length;
    }

    /// <summary>Whether a line is drawn across the page, or below a heading.</summary>
    public static bool IsAcross(ReadOnlySpan<byte> bytes)
    {
        if (bytes[0] is not ((byte)'-' or (byte)'*' or (byte)'_' or (byte)'='))
            return false;
        foreach (var value in bytes)
        {
            if (value != bytes[0] && value != ' ')
                return false;
        }

        return bytes.Length > 1;
    }

    /// <summary>Whether a row is the one below the header of a table.</summary>
    public static bool IsRule(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            if (value is not ((byte)'|' or (byte)'-' or (byte)':' or (byte)' ' or (byte)'\t'))
                return false;
        }

        return bytes.IndexOf((byte)'-') >= 0;
    }
}
