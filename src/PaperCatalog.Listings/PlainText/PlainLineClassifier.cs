using PaperCatalog.Rules;

namespace PaperCatalog.Listings.PlainText;

/// <summary>Tells what the lines of a plain-text listing look like.</summary>
internal static class PlainLineClassifier
{
    // The longest identifier or link that is looked at; a longer line is prose.
    private const int MaxLinkLength = 300;

    // The longest text that is taken for a damaged date where a date is due.
    private const int MaxDateLength = 24;

    private static ReadOnlySpan<byte> DirectiveStart => "# paper-catalog"u8;

    /// <summary>All lines of <paramref name="text"/>.</summary>
    public static PlainLine[] Classify(Utf8Text text)
    {
        var lines = new PlainLine[text.LineCount];
        for (var i = 0; i < lines.Length; i++)
        {
            var span = AsciiText.Trim(text, text.GetLine(i));
            lines[i] = new PlainLine(Classify(text, span), span);
        }

        for (var i = 1; i < lines.Length; i++)
            lines[i] = lines[i] with { Kind = Reconsider(text, lines[i - 1].Kind, lines[i]) };
        return lines;
    }

    private static PlainLineKind Classify(Utf8Text text, ByteSpan span)
    {
        if (span.IsEmpty)
            return PlainLineKind.Blank;
        var bytes = text.Slice(span);
        if (bytes.StartsWith(DirectiveStart))
            return PlainLineKind.Directive;
        if (PageFurniture.Contains(bytes))
            return PlainLineKind.Furniture;
        if (PeopleLine.StartsAt(bytes))
            return PlainLineKind.People;
        if (bytes.StartsWith(PeopleLine.MiddleDot))
            return PlainLineKind.Separator;
        if (DateLine.TryRead(text, span, out _))
            return PlainLineKind.Date;
        if (AsciiText.CountDigits(bytes) == bytes.Length)
            return PlainLineKind.Upvotes;
        if (IsLink(text, span, bytes))
            return PlainLineKind.Link;
        return HasWord(bytes) ? PlainLineKind.Prose : PlainLineKind.Noise;
    }

    /// <summary>What a line is once the one above it is known: a damaged part of the metadata stands where a whole one would.</summary>
    private static PlainLineKind Reconsider(Utf8Text text, PlainLineKind above, PlainLine line) => (above, line.Kind) switch
    {
        (PlainLineKind.People, PlainLineKind.Noise) => PlainLineKind.Separator,
        (PlainLineKind.Separator, PlainLineKind.Prose or PlainLineKind.Noise or PlainLineKind.Upvotes)
            when line.Span.Length <= MaxDateLength && text.Slice(line.Span).IndexOfAny("0123456789"u8) >= 0 => PlainLineKind.Date,
        _ => line.Kind,
    };

    private static bool IsLink(Utf8Text text, ByteSpan span, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxLinkLength)
            return false;
        if (LinkFinder.SchemeLength(bytes) > 0)
            return bytes.IndexOf((byte)' ') < 0;
        // A cheap look before the costly one: every identifier has a digit and a full stop or a slash.
        return bytes.IndexOfAny((byte)'.', (byte)'/') >= 0 && bytes.IndexOfAny("0123456789"u8) >= 0 &&
            IdentifierRule.Find(text.GetString(span).AsSpan()).Kind != IdentifierKind.None;
    }

    private static bool HasWord(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            if (AsciiText.IsWordByte(value))
                return true;
        }

        return false;
    }
}
