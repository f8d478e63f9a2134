namespace PaperCatalog.Listings.MarkdownLists.Syntax;

/// <summary>Decodes the text of Markdown: its marks go, escaped signs and entities become what they stand for, lines are joined.</summary>
/// <param name="text">The listing.</param>
/// <param name="references">Where the links lead that name a line of its own.</param>
internal sealed class InlineText(Utf8Text text, ReferenceTargets references)
{
    private readonly InlineScan _scan = new(text, references);
    private readonly InlineScan _linkScan = new(text, references);

    /// <summary>Adds the text of a stretch to the field that is being decoded.</summary>
    public void Decode(ByteSpan span, DecodedTextBuilder field)
    {
        foreach (var piece in _scan.Read(span))
        {
            if (piece.Kind == InlineKind.Link)
                DecodeLink(piece, field);
            else
                Decode(piece, field);
        }

        field.JoinLines();
    }

    /// <summary>Adds the text of a stretch that is no code and has no marks but escapes and entities.</summary>
    public void DecodePlain(ByteSpan span, DecodedTextBuilder field)
    {
        var at = span.Start;
        while (at < span.End)
        {
            var rest = text.Slice(ByteSpan.FromBounds(at, span.End));
            var next = rest.IndexOfAny((byte)'\\', (byte)'&');
            if (next < 0)
                next = rest.Length;
            field.AppendVerbatim(new ByteSpan(at, next));
            at += next;
            if (at < span.End)
                at += DecodeSign(ByteSpan.FromBounds(at, span.End), field);
        }
    }

    /// <summary>Whether a backslash before a sign makes it one that means nothing.</summary>
    public static bool IsEscapable(byte value) =>
        value is > (byte)' ' and < 0x7F && !AsciiText.IsLetter(value) && !AsciiText.IsDigit(value);

    // In the text of a link there can be no other.
    private void DecodeLink(InlinePiece link, DecodedTextBuilder field)
    {
        foreach (var piece in _linkScan.Read(link.Text))
            Decode(piece, field);
    }

    private void Decode(InlinePiece piece, DecodedTextBuilder field)
    {
        if (piece.Kind == InlineKind.Break)
            field.Append(" "u8, piece.Span);
        else if (piece.IsCode)
            field.AppendVerbatim(piece.Text);
        else if (piece.Kind is not (InlineKind.Picture or InlineKind.Badge))
            DecodePlain(piece.Text, field);
    }

    private int DecodeSign(ByteSpan rest, DecodedTextBuilder field)
    {
        var bytes = text.Slice(rest);
        if (bytes[0] == '&' && HtmlEntities.Decode(text, rest, field) is > 0 and var length)
            return length;
        var isEscape = bytes[0] == '\\' && bytes.Length > 1 && IsEscapable(bytes[1]);
        // At the end of a line it breaks it.
        if (bytes[0] == '\\' && bytes.Length > 1 && bytes[1] is (byte)'\n' or (byte)'\r')
            return 1;
        field.AppendVerbatim(new ByteSpan(rest.Start + (isEscape ? 1 : 0), 1));
        return isEscape ? 2 : 1;
    }
}
