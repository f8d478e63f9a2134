using PaperCatalog.Listings.MarkdownLists.Syntax;

namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Finds the label that a line begins with.</summary>
/// <param name="text">The listing.</param>
internal sealed class LineLabel(Utf8Text text)
{
    /// <summary>The label that a text begins with, and what is behind it; <see langword="null"/> where it has none.</summary>
    public ByteSpan? FindLabel(ByteSpan content, out ByteSpan value)
    {
        value = default;
        var bytes = text.Slice(content with { Length = Math.Min(content.Length, TextLimits.MaxPrefix) });
        var colon = bytes.IndexOf((byte)':');
        var wide = bytes.IndexOf("："u8);
        var isWide = wide >= 0 && (colon < 0 || wide < colon);
        var end = isWide ? wide : colon;
        // "**Abstract** We remove ...": bold is sign enough.
        if (end <= 0 || bytes.Slice(0, end).IndexOfAny((byte)'\n', (byte)'\r') >= 0)
            return null;
        var label = WhiteSpace.Trim(text, content with { Length = end });
        // The marks of a bold label may close behind its colon.
        var start = content.Start + end + (isWide ? 3 : 1);
        if (start + 1 < content.End && text.Bytes[start] is (byte)'/' && text.Bytes[start + 1] == '/')
            return null;
        var mark = start;
        while (mark < content.End && mark < start + 3 && text.Bytes[mark] is (byte)'*' or (byte)'_' or (byte)'`')
            mark++;
        var isClosed = label.Length > 0 && text.Bytes[label.Start] is (byte)'*' or (byte)'_' or (byte)'`';
        value = WhiteSpace.TrimLines(text, ByteSpan.FromBounds(isClosed ? mark : start, content.End));
        var isKnown = Labels.KindOf(text.Slice(label)) != LabelKind.None && text.Slice(label).IndexOf((byte)'(') < 0;
        // Whatever it is called, an address behind it makes it a label.
        return isKnown || (label.Length <= TextLimits.MaxLabel && WordCount.Of(text.Slice(label)) is 1 or 2 &&
            InlineParser.AddressLength(text.Slice(value)) == value.Length && value.Length > 0) ? label : null;
    }
}
