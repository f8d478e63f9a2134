using PaperCatalog.Listings.MarkdownLists.Syntax;

namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Tells links that say what they lead to from links that are titles.</summary>
/// <param name="text">The listing.</param>
/// <param name="scan">What is read of a block.</param>
internal sealed class LinkLabels(Utf8Text text, CandidateScan scan)
{
    /// <summary>Whether a link is one of those that stand beside a title and say what they lead to.</summary>
    public bool IsLabel(int index, bool hasTitle)
    {
        var link = scan.Pieces[index];
        var bytes = text.Slice(WhiteSpace.TrimLines(text, link.Text));
        if (bytes.IsEmpty || link.Text == link.Target || bytes[0] == '[' || Labels.KindOf(bytes) != LabelKind.None)
            return true;
        var trimmed = TextTokens.Trim(text, link.Text);
        if (PlaceText.IdentifierLength(text.Slice(trimmed)) > 0 || LooseDate.Read(text.Slice(trimmed)) is not null ||
            (scan.Places.IsVenue(trimmed) && (HasTitleLink(index + 1) || (!hasTitle && IsTitleAt(index + 1)))))
        {
            return true;
        }

        return IsInBrackets(index) && (hasTitle || WordCount.Of(bytes) < TextLimits.LeastWords) && bytes.Length <= TextLimits.MaxLabel;
    }

    /// <summary>Whether a link behind is the title rather than a short text before it.</summary>
    public bool HasTitleLink(int from)
    {
        for (var i = from; i < scan.Pieces.Count && i < from + 3; i++)
        {
            if (scan.Pieces[i].Kind == InlineKind.Link)
                return !IsLabel(i, hasTitle: true) && WordCount.Of(text.Slice(scan.Pieces[i].Text)) >= TextLimits.LeastWords;
        }

        return false;
    }

    /// <summary>Whether a text is long enough for a title.</summary>
    private bool IsTitleAt(int index) => index < scan.Pieces.Count && scan.Pieces[index].Kind == InlineKind.Text &&
        WordCount.Of(text.Slice(scan.Pieces[index].Text)) >= TextLimits.LeastWords;

    /// <summary>Whether a link stands in brackets of its own.</summary>
    public bool IsInBrackets(int index) => index > 0 && EndsWithBracket(scan.Pieces[index - 1]) && HasClosingBracket(index + 1);

    private bool EndsWithBracket(InlinePiece piece)
    {
        if (piece.Kind != InlineKind.Text)
            return false;
        var trimmed = WhiteSpace.TrimLines(text, piece.Text);
        return !trimmed.IsEmpty && text.Bytes[trimmed.End - 1] is (byte)'[' or (byte)'(' or (byte)'/' or (byte)'|';
    }

    private bool HasClosingBracket(int index) =>
        index < scan.Pieces.Count && scan.Pieces[index].Kind == InlineKind.Text &&
            WhiteSpace.TrimLines(text, scan.Pieces[index].Text) is { IsEmpty: false } trimmed &&
        text.Bytes[trimmed.Start] is (byte)']' or (byte)')' or (byte)'/' or (byte)'|' or (byte)',';

    /// <summary>The label that a text ends with, before the sign that announces what follows: <c>Code: </c>.</summary>
    public ByteSpan? LabelBefore(InlinePiece piece)
    {
        if (piece.Kind != InlineKind.Text)
            return null;
        var span = WhiteSpace.TrimLines(text, piece.Text);
        var bytes = text.Slice(span);
        var length = bytes.EndsWith(":"u8) ? 1 : bytes.EndsWith("："u8) ? 3 : 0;
        if (length == 0)
            return null;
        bytes = bytes.Slice(0, bytes.Length - length);
        bytes = bytes.Slice(Math.Max(0, bytes.Length - TextLimits.MaxLabel));
        // The words from the last sign on.
        var start = bytes.LastIndexOfAny((byte)'.', (byte)',', (byte)'|') + 1;
        var parted = Math.Max(bytes.LastIndexOf((byte)'('), Math.Max(bytes.LastIndexOf((byte)'['), bytes.LastIndexOf((byte)';'))) + 1;
        start = Math.Max(start, parted);
        var label = WhiteSpace.TrimLines(text, ByteSpan.FromBounds(span.End - length - bytes.Length + start, span.End - length));
        return !label.IsEmpty && Labels.KindOf(text.Slice(label)) != LabelKind.None ? label : null;
    }
}
