namespace PaperCatalog.Listings.BibTeX.Syntax;

/// <summary>Finds where text in braces or quotes ends.</summary>
/// <remarks>
/// Braces count whatever stands before them: to BibTeX <c>\{</c> is an open brace. A quote ends a text in quotes where no brace
/// is open. A line that begins an entry ends every text: what is not closed by then is damaged.
/// </remarks>
internal static class BracedText
{
    /// <summary>
    /// Where the text at <paramref name="start"/> is closed, as the offset of the delimiter; or where it must end because
    /// it is not, with <paramref name="isClosed"/> saying so.
    /// </summary>
    /// <param name="cursor">The bibliography.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="start">The offset after the opening delimiter.</param>
    /// <param name="isQuoted">Whether that is a quote.</param>
    /// <param name="isCareful">Whether a line that looks like a field ends the text too, as in an entry that is damaged.</param>
    /// <param name="close">The delimiter that ends the entry.</param>
    /// <param name="isClosed">Whether the text is closed.</param>
    public static int FindEnd(
        BibCursor cursor, ReadOnlySpan<byte> bytes, int start, bool isQuoted, bool isCareful, byte close, out bool isClosed)
    {
        var depth = 0;
        var at = start;
        isClosed = false;
        while ((at = FindSign(bytes, at, isQuoted, isCareful)) < bytes.Length)
        {
            switch (bytes[at])
            {
                case (byte)'{':
                    depth++;
                    break;
                case (byte)'}' when depth > 0:
                    depth--;
                    break;
                case (byte)'}' when isQuoted && isCareful && IsQuoteOnLine(cursor, bytes, at):
                    break;
                case (byte)'}':
                    // In quotes a brace that nothing opens is damage.
                    isClosed = !isQuoted;
                    return at;
                case (byte)'"' when isQuoted && depth == 0:
                    isClosed = true;
                    return at;
                case (byte)'@' when cursor.IsEntryStart(at):
                    return at;
                case (byte)'\n' or (byte)'\r' when cursor.InterruptsValue(at + 1, close):
                    return at + 1;
            }

            at++;
        }

        return bytes.Length;
    }

    private static bool IsQuoteOnLine(BibCursor cursor, ReadOnlySpan<byte> bytes, int at) =>
        bytes.Slice(at, cursor.FindLineEnd(at) - at).IndexOf((byte)'"') >= 0;

    // This loop sees every byte of every listing: the search is one that the runtime does in parallel.
    private static int FindSign(ReadOnlySpan<byte> bytes, int at, bool isQuoted, bool isCareful)
    {
        var rest = bytes.Slice(at);
        var length = isCareful ? rest.IndexOfAny("{}@\"\n\r"u8) :
            isQuoted ? rest.IndexOfAny("{}@\""u8) :
            rest.IndexOfAny((byte)'{', (byte)'}', (byte)'@');
        return length < 0 ? bytes.Length : at + length;
    }
}
