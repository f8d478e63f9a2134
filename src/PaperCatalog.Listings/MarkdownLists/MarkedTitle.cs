using PaperCatalog.Listings.MarkdownLists.Syntax;

namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Takes titles that are a link or in bold.</summary>
/// <param name="text">The listing.</param>
/// <param name="scan">What is read of a block.</param>
/// <param name="labels">Tells links that say what they are.</param>
internal sealed class MarkedTitle(Utf8Text text, CandidateScan scan, LinkLabels labels)
{
    /// <summary>Takes a link as the title.</summary>
    public ByteSpan TakeLink(InlinePiece link)
    {
        scan.Candidate.IsMarked = true;
        scan.Candidate.TitleTarget = link.Target;
        scan.Candidate.TitleKind = PaperHosts.KindOf(text.Slice(link.Target));
        scan.Candidate.HasPaperLink = scan.Candidate.TitleKind == LinkKind.Paper;
        return link.Text;
    }

    /// <summary>Takes bold text as the title, with what is bold behind it, unless it is a label, a number or a date.</summary>
    public ByteSpan? TryTakeBold(int first, ref int next)
    {
        var last = first;
        while (last + 1 < scan.Pieces.Count && scan.Pieces[last + 1] is { IsBold: true, Kind: InlineKind.Text or InlineKind.Link })
            last++;
        var span = ByteSpan.FromBounds(scan.Pieces[first].Span.Start, scan.Pieces[last].Span.End);
        var trimmed = TextTokens.Trim(text, span);
        if (!CanBeTitle(trimmed) || (WordCount.Of(text.Slice(trimmed)) < TextLimits.LeastWords && labels.HasTitleLink(last + 1)))
            return null;

        next = last + 1;
        scan.Candidate.IsMarked = true;
        for (var i = first; i <= last; i++)
        {
            if (scan.Pieces[i].Kind == InlineKind.Link)
                return TakeLink(scan.Pieces[i]);
        }

        return span;
    }

    /// <summary>Whether bold text, trimmed, is no label, no number and no date.</summary>
    public bool CanBeTitle(ByteSpan span)
    {
        var bytes = text.Slice(span);
        return WordCount.Of(bytes) > 0 && Labels.KindOf(bytes) == LabelKind.None && !IsNumber(bytes) &&
            (scan.IsTitleColumn || !scan.Places.IsDateOrPrefix(span));
    }

    // "[12]".
    private static bool IsNumber(ReadOnlySpan<byte> bytes) =>
        AsciiText.CountDigits(bytes) is > 0 and var digits &&
            (digits == bytes.Length || (digits + 1 == bytes.Length && !AsciiText.IsWordByte(bytes[digits])));
}
