namespace PaperCatalog.Listings.BibTeX.Syntax;

/// <summary>Finds where text in braces or quotes ends.</summary>
/// <remarks>
/// Braces count whatever stands before them: to BibTeX <c>\{</c> is an open brace. A quote ends a text in quotes where no brace
/// is open. A line that begins an entry ends every text: what is not closed by then is damaged. One that may begin an entry,
/// <c>@Test{x}</c>, ends it where nothing else closes it before the next entry. What was looked through in vain for that is
/// counted, so that the work stays in proportion: when it is as much as the listing, each such line ends a text.
/// </remarks>
internal static class BracedText
{
    /// <summary>
    /// Where the text at <paramref name="start"/> is closed, as the offset of the delimiter; or where it must end because
    /// it is not, with <paramref name="isClosed"/> saying so.
    /// </summary>
    /// <param name="document">The bibliography.</param>
    /// <param name="cursor">A place in it.</param>
    /// <param name="start">The offset after the opening delimiter.</param>
    /// <param name="isQuoted">Whether that is a quote.</param>
    /// <param name="isCareful">Whether a line that looks like a field ends the text too, as in an entry that is damaged.</param>
    /// <param name="close">The delimiter that ends the entry.</param>
    /// <param name="isClosed">Whether the text is closed.</param>
    public static int FindEnd(
        BibDocument document, BibCursor cursor, int start, bool isQuoted, bool isCareful, byte close, out bool isClosed)
    {
        var end = Scan(document, cursor, start, isQuoted, isCareful, close, out isClosed, out var doubtful);
        document.BytesScanned += end - start;
        if (isClosed || doubtful < 0)
            return end;
        document.BytesInVain += end - doubtful;
        return doubtful;
    }

    private static int Scan(
        BibDocument document, BibCursor cursor, int start, bool isQuoted, bool isCareful, byte close, out bool isClosed, out int doubtful)
    {
        var bytes = document.Text.Bytes;
        var (depth, at, lastQuote, lineEnd) = (0, start, -1, -1);
        (isClosed, doubtful) = (false, -1);
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
                case (byte)'}' when isQuoted && isCareful:
                    // A quote further on in the line closes the text, and the brace is too much.
                    if (at > lineEnd)
                    {
                        lineEnd = cursor.FindLineEnd(at);
                        document.BytesScanned += lineEnd - at;
                        lastQuote = at + bytes.Slice(at, lineEnd - at).LastIndexOf((byte)'"');
                    }

                    if (lastQuote < at)
                        return at;
                    break;
                case (byte)'}':
                    // In quotes a brace that nothing opens is damage.
                    isClosed = !isQuoted;
                    return at;
                case (byte)'"' when isQuoted && depth == 0:
                    isClosed = true;
                    return at;
                case (byte)'@' when cursor.IsSureEntryStart(at):
                    return at;
                case (byte)'@' when doubtful < 0 && cursor.IsEntryStart(at):
                    doubtful = at;
                    if (document.BytesInVain > bytes.Length)
                        return at;
                    break;
                case (byte)'\n' or (byte)'\r' when cursor.InterruptsValue(at + 1, close):
                    return at + 1;
            }

            at++;
        }

        return bytes.Length;
    }

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
