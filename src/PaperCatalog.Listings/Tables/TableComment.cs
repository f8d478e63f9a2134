namespace PaperCatalog.Listings.Tables;

/// <summary>A line of a table that is no row.</summary>
internal static class TableComment
{
    // What Excel has at the start of a file, so that it knows the sign: "sep=;".
    private const string Separator = "sep=";

    /// <summary>
    /// Whether a line, trimmed, is a comment: <c>#</c> and white space, or nothing behind it. A cell may begin with that sign, as in
    /// <c>#1,...</c>; where one would be taken for a comment it stands in quotes.
    /// </summary>
    public static bool IsAt(ReadOnlySpan<byte> line) => line.Length > 0 && line[0] == '#' && (line.Length == 1 || AsciiText.IsSpace(line[1]) || line[1] == '#');

    /// <summary>Whether a line says what parts columns, to a program that opens the file.</summary>
    public static bool IsSeparator(ReadOnlySpan<byte> line) => line.Length <= Separator.Length + 3 && AsciiText.StartsWithIgnoreCase(line, Separator);
}
