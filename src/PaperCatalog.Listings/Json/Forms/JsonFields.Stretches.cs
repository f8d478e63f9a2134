using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Json.Forms;

/// <content>Texts that say several things: on lines, behind labels, with spaces between words.</content>
internal sealed partial class JsonFields
{
    /// <summary>The lines of a text, without the white space around each and those that are blank.</summary>
    public List<TextStretch> ReadLines(JsonElement value)
    {
        var lines = new List<TextStretch>();
        if (value is not { Kind: JsonKind.String, Span.IsEmpty: false })
            return lines;
        var text = Unwrap(value, out var content);
        for (var at = content.Start; at < content.End;)
        {
            var rest = text.Slice(ByteSpan.FromBounds(at, content.End));
            var length = rest.IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var end ? end : rest.Length;
            var line = WhiteSpace.Trim(text, new ByteSpan(at, length));
            if (!line.IsEmpty)
                lines.Add(new TextStretch(text, line));
            at += length + 1;
        }

        return lines;
    }

    /// <summary>What a stretch says.</summary>
    public ByteSpan? ReadText(TextStretch stretch)
    {
        _decoded.AppendFrom(stretch.Text, stretch.Span);
        return EndText();
    }

    /// <summary>What stands behind a label; <see langword="null"/> where a stretch does not begin with it.</summary>
    public ByteSpan? ReadBehind(TextStretch stretch, string label) =>
        AsciiText.StartsWithIgnoreCase(stretch.Bytes, label) ? ReadText(stretch.From(label.Length)) : null;

    /// <summary>Takes an identifier that a stretch spells.</summary>
    public void FindIdentifier(TextStretch stretch)
    {
        if (stretch.Span.IsEmpty)
            return;
        _decoded.AppendFrom(stretch.Text, stretch.Span);
        Entry.TakeIdentifier();
    }

    /// <summary>The first word of a text, and what is behind it.</summary>
    public ByteSpan? ReadFirstWord(JsonElement value, out ByteSpan? rest)
    {
        rest = null;
        if (value.Kind != JsonKind.String)
            return null;
        var whole = new TextStretch(_text, WhiteSpace.Trim(_text, value.Span));
        var space = whole.Bytes.IndexOf((byte)' ');
        if (space > 0 && whole.From(space) is { Span.IsEmpty: false } behind)
        {
            Decode(behind.Span);
            rest = EndText();
            whole = whole.Before(space);
        }

        Decode(whole.Span);
        Take(value);
        return EndText();
    }

    /// <summary>What a text has behind its last sign of a kind.</summary>
    public ByteSpan? ReadEnd(JsonElement value, byte sign)
    {
        if (value.Kind != JsonKind.String)
            return null;
        Decode(ByteSpan.FromBounds(value.Span.Start + value.Bytes.LastIndexOf(sign) + 1, value.Span.End));
        return Took(value, EndText());
    }
}
