using PaperCatalog.Listings.PageCards;

namespace PaperCatalog.Listings.TextBrowser;

/// <summary>Links with a number in place of their target, and pictures by their name in brackets.</summary>
internal sealed class TextBrowserSyntax(Utf8Text text, LinkList links) : CardSyntax
{
    /// <inheritdoc/>
    public override CardLink? ReadLink(ByteSpan span)
    {
        var bytes = text.Slice(span);
        var end = LinkMarks.LengthAtEnd(bytes);
        if (end > 0 && (LinkMarks.Opens(bytes) || bytes[0] == ']'))
        {
            var number = ByteSpan.FromBounds(span.End - end + 1, span.End - 1);
            var opening = bytes[0] == ']' ? 0 : 1;
            return new CardLink(ByteSpan.FromBounds(span.Start + opening, number.Start - 2), links.Find(number), number);
        }

        var start = LinkMarks.LengthAtStart(bytes);
        if (start == 0)
            return null;
        var label = ByteSpan.FromBounds(span.Start + 1, span.Start + start - 1);
        return new CardLink(WhiteSpace.TrimLines(text, ByteSpan.FromBounds(label.End + 1, span.End)), links.Find(label), label);
    }

    /// <inheritdoc/>
    public override ByteSpan SkipPictures(ByteSpan span, ByteSpan? account)
    {
        var rest = span;
        while (text.Slice(rest) is { Length: > 0 } bytes && bytes[0] == '[' && bytes.IndexOf((byte)']') is > 0 and var end)
            rest = WhiteSpace.TrimLines(text, ByteSpan.FromBounds(rest.Start + end + 1, rest.End));
        return account is { } name && rest == span ? SkipPictureName(span, name) : rest;
    }

    /// <inheritdoc/>
    public override void Decode(ByteSpan span, DecodedTextBuilder field) => WrappedText.Decode(text, span, field);

    /// <summary>
    /// The name of an organisation without that of its picture, which is its account and may be a link of its own:
    /// <c>stanford Stanford University</c>, <c>stanford[25]Stanford University</c>.
    /// </summary>
    private ByteSpan SkipPictureName(ByteSpan span, ByteSpan account)
    {
        if (!text.Slice(span).StartsWith(text.Slice(account)))
            return span;
        var rest = ByteSpan.FromBounds(span.Start + account.Length, span.End);
        var mark = LinkMarks.LengthAtStart(text.Slice(rest));
        rest = WhiteSpace.Trim(text, ByteSpan.FromBounds(rest.Start + mark, rest.End));
        return rest.IsEmpty ? span : rest;
    }
}
