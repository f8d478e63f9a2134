namespace PaperCatalog.Listings.TextBrowser;

/// <summary>Decodes text that is wrapped at a column: its lines are joined with a space.</summary>
internal static class WrappedText
{
    /// <summary>Adds a stretch of text to the field that is being decoded.</summary>
    public static void Decode(Utf8Text text, ByteSpan span, DecodedTextBuilder field)
    {
        ByteSpan above = default;
        var isCut = false;
        for (var at = span.Start; at < span.End;)
        {
            var rest = text.Slice(ByteSpan.FromBounds(at, span.End));
            var end = rest.IndexOfAny((byte)'\n', (byte)'\r');
            var line = DumpLine.TrimMark(text, WhiteSpace.Trim(text, new ByteSpan(at, end < 0 ? rest.Length : end)));
            at = end < 0 ? span.End : at + end + 1;
            if (line.IsEmpty)
                continue;
            if (field.FieldLength > 0)
            {
                isCut = CutLink.GoesOn(text, span, above, line.Start, isCut);
                if (!isCut)
                    field.Append(" "u8, ByteSpan.FromBounds(above.End, line.Start));
            }

            field.AppendVerbatim(line);
            above = line;
        }
    }
}
