namespace PaperCatalog.Listings.BibTeX.Syntax;

/// <summary>Parses citation keys.</summary>
internal sealed class KeyParser(Utf8Text text, BibCursor cursor, SyntaxProblems problems)
{
    /// <summary>
    /// Parses the key at the cursor and the comma after it. A key of several words is one key, of which a rule has something to
    /// say.
    /// </summary>
    /// <param name="close">The delimiter that ends the entry.</param>
    public ByteSpan Parse(byte close)
    {
        cursor.SkipSpace();
        var start = cursor.At;
        while (!cursor.IsAtEnd && !BibCharacters.EndsKey(cursor.Next) && cursor.Next != close)
            cursor.At++;
        var end = cursor.At;
        // A key of several words; what begins a value or an entry is no part of it.
        var rest = text.Slice(ByteSpan.FromBounds(end, cursor.FindLineEnd(end)));
        var comma = rest.IndexOfAny(",={}\"@"u8);
        if (comma > 0 && rest[comma] == ',')
            end = cursor.At = end + comma;
        var key = WhiteSpace.Trim(text, ByteSpan.FromBounds(start, end));

        cursor.SkipSpace();
        if (cursor.Next == ',')
        {
            cursor.At++;
            return key;
        }

        if (cursor.Next == '=')
        {
            // The key is missing, and what stands here is the first field.
            cursor.At = start;
            return new ByteSpan(start, 0);
        }

        if (cursor.Next != close && !cursor.IsAtEnd)
            problems.Add(new ByteSpan(key.End, 0), "No ',' follows the citation key", "write it before the first field");
        return key;
    }
}
