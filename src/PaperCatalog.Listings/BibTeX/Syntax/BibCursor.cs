using PaperCatalog.Listings.BibTeX.DataModel;
using PaperCatalog.Listings.Directives;

namespace PaperCatalog.Listings.BibTeX.Syntax;

/// <summary>A place in a bibliography, and what stands there.</summary>
internal sealed class BibCursor(Utf8Text text, BibDocument document, DirectiveMarker marker)
{
    // The line that was looked at last: its end is asked for at every sign of it.
    private ByteSpan _line = new(0, -1);

    /// <summary>The offset of the next byte.</summary>
    public int At { get; set; }

    /// <summary>The number of bytes.</summary>
    public int End => text.Length;

    /// <summary>Whether nothing is left.</summary>
    public bool IsAtEnd => At >= End;

    /// <summary>The next byte; 0 at the end.</summary>
    public byte Next => ByteAt(At);

    private ReadOnlySpan<byte> Bytes => text.Bytes;

    /// <summary>The byte at an offset; 0 beyond the end.</summary>
    public byte ByteAt(int offset) => offset < Bytes.Length ? Bytes[offset] : (byte)0;

    /// <summary>Moves past white space, line ends and comments, which go from <c>%</c> to the end of the line.</summary>
    public void SkipSpace()
    {
        while (At < Bytes.Length)
        {
            if (BibCharacters.IsSpace(Bytes[At]))
                At++;
            else if (Bytes[At] == '%')
                SkipComment();
            else
                return;
        }
    }

    /// <summary>The end of what stands before the white space that ends at <paramref name="offset"/>.</summary>
    public int SkipSpaceBack(int offset)
    {
        while (offset > 0 && BibCharacters.IsSpace(Bytes[offset - 1]))
            offset--;
        return offset;
    }

    /// <summary>Moves past spaces within a line.</summary>
    public int SkipBlanks(int offset)
    {
        while (AsciiText.IsSpace(ByteAt(offset)))
            offset++;
        return offset;
    }

    /// <summary>Moves to the end of the line, and notes it if it is a directive of ours.</summary>
    public void SkipComment()
    {
        if (IsDirectiveAt(At))
            document.DirectiveLines.Add(text.GetLineIndex(At));
        At = FindLineEnd(At);
    }

    /// <summary>Whether a line begins at <paramref name="offset"/>, spaces aside, and is a directive of ours.</summary>
    public bool IsDirectiveAt(int offset) =>
        BeginsLine(offset) && marker.Find(Bytes.Slice(offset, FindLineEnd(offset) - offset), out _) > 0;

    /// <summary>The name at an offset; empty where none stands there.</summary>
    public ByteSpan ReadName(int offset)
    {
        var end = offset;
        while (end < Bytes.Length && BibCharacters.IsName(Bytes[end]))
            end++;
        return ByteSpan.FromBounds(offset, end);
    }

    /// <summary>Where the line that <paramref name="offset"/> is on ends, its break not counted.</summary>
    public int FindLineEnd(int offset)
    {
        if (offset >= _line.Start && offset <= _line.End)
            return _line.End;
        var length = Bytes.Slice(offset).IndexOfAny((byte)'\n', (byte)'\r');
        var end = length < 0 ? Bytes.Length : offset + length;
        document.BytesScanned += end - offset;
        _line = ByteSpan.FromBounds(offset, end);
        return end;
    }

    /// <summary>Whether only spaces stand between <paramref name="offset"/> and the start of its line.</summary>
    public bool BeginsLine(int offset)
    {
        while (offset > 0 && AsciiText.IsSpace(Bytes[offset - 1]))
            offset--;
        return offset == 0 || BibCharacters.IsLineEnd(Bytes[offset - 1]);
    }

    /// <summary>
    /// Whether the <c>@</c> at <paramref name="offset"/> begins a line and an entry. This is where reading starts anew,
    /// whatever stands above.
    /// </summary>
    public bool IsEntryStart(int offset)
    {
        var name = ReadName(offset + 1);
        if (name.IsEmpty || !AsciiText.IsLetter(ByteAt(name.Start)) || !BeginsLine(offset))
            return false;
        // A bracket after a handle is ordinary text: "@someone (at the time)".
        return ByteAt(SkipBlanks(name.End)) switch
        {
            (byte)'{' => true,
            (byte)'(' => EntryTypes.Find(Bytes.Slice(name.Start, name.Length)) != EntryType.Unknown,
            _ => false,
        };
    }

    /// <summary>
    /// Whether what <see cref="IsEntryStart"/> finds is surely an entry: of a type that is known, or with a field behind its key. In
    /// a value that is closed further on, <c>@Test{x}</c> is a line of its text.
    /// </summary>
    public bool IsSureEntryStart(int offset)
    {
        if (!IsEntryStart(offset))
            return false;
        var name = ReadName(offset + 1);
        var open = SkipBlanks(name.End);
        var rest = Bytes.Slice(open + 1, FindLineEnd(open) - open - 1);
        var sign = rest.IndexOfAny(",={}\""u8);
        if (sign >= 0 && rest[sign] == ',')
            return IsKnownBlock(name) || IsFieldBehind(open + 1 + sign + 1);
        // "@misc{x}" has nothing to be an entry of.
        return sign < 0 || rest[sign] != '}' ? IsKnownBlock(name) || IsFieldBehind(open + 1) : sign == 0 && IsKnownBlock(name);
    }

    /// <summary>Whether a field begins at <paramref name="offset"/>, spaces aside: <c>title = {</c>.</summary>
    public bool IsFieldStart(int offset)
    {
        offset = SkipBlanks(offset);
        if (ByteAt(offset) == ',')
            offset = SkipBlanks(offset + 1);
        var name = ReadName(offset);
        if (name.IsEmpty || !AsciiText.IsLetter(ByteAt(offset)))
            return false;
        var sign = SkipBlanks(name.End);
        if (ByteAt(sign) != '=')
            return false;
        var value = ByteAt(SkipBlanks(sign + 1));
        // "x = 5" can be a line of an abstract; "year = 2023" is a field.
        return value is (byte)'{' or (byte)'"' ||
            ((AsciiText.IsDigit(value) || AsciiText.IsLetter(value)) &&
                FieldNames.Find(Bytes.Slice(name.Start, name.Length)) != FieldName.Unknown);
    }

    /// <summary>Whether the line at <paramref name="offset"/> ends the value that it stands in, where an entry is damaged.</summary>
    /// <param name="offset">The start of the line.</param>
    /// <param name="close">The delimiter that ends the entry.</param>
    public bool InterruptsValue(int offset, byte close)
    {
        var first = SkipBlanks(offset);
        return ByteAt(first) switch
        {
            (byte)'@' => IsSureEntryStart(first),
            (byte)'%' => IsDirectiveAt(first),
            // A brace alone on its line can end the value.
            (byte)')' when close == ')' => SkipBlanks(first + 1) == FindLineEnd(first),
            _ => IsFieldStart(offset),
        };
    }

    private bool IsFieldBehind(int offset)
    {
        while (BibCharacters.IsSpace(ByteAt(offset)))
            offset++;
        return IsFieldStart(offset);
    }

    private bool IsKnownBlock(ByteSpan name)
    {
        var word = Bytes.Slice(name.Start, name.Length);
        return EntryTypes.Find(word) != EntryType.Unknown || AsciiText.EqualsIgnoreCase(word, "string") ||
            AsciiText.EqualsIgnoreCase(word, "comment") || AsciiText.EqualsIgnoreCase(word, "preamble");
    }
}
