using PaperCatalog.Listings.MarkdownLists.Syntax;

namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Takes titles that nothing marks, or that are marked or quoted behind other text.</summary>
/// <param name="text">The listing.</param>
/// <param name="scan">What is read of a block.</param>
/// <param name="marked">Takes those that are marked.</param>
/// <param name="end">Finds where the others end.</param>
/// <param name="labels">Tells links that say what they are.</param>
internal sealed class PlainTitle(Utf8Text text, CandidateScan scan, MarkedTitle marked, TitleEnd end, LinkLabels labels)
{
    // What parts a title from what is before it.
    private static readonly ByteSet s_partings = new(":|-])"u8);

    /// <summary>Takes a title without marks, or one that is marked or quoted behind people or a short text.</summary>
    public ByteSpan? TakePlain(int index, ByteSpan plain, out int next)
    {
        if (FindQuoted(plain) is { } quoted)
        {
            scan.Prefixes.Add(ByteSpan.FromBounds(plain.Start, quoted.Start));
            (scan.Pieces[index], next) = (WithText(scan.Pieces[index], quoted.End, plain.End), index);
            scan.Candidate.IsMarked = true;
            return quoted;
        }

        for (var i = index + 1; i < scan.Pieces.Count && scan.Pieces[i].Kind != InlineKind.Break && i <= index + 2; i++)
        {
            var piece = scan.Pieces[i];
            var isTitle = piece.Kind == InlineKind.Link ? !labels.IsLabel(i, hasTitle: true)
                : piece is { IsBold: true, Kind: InlineKind.Text } && WordCount.Of(text.Slice(piece.Text)) >= TextLimits.LeastWords;
            if (!isTitle || !IsBeforeTitle(plain, scan.Pieces[index].Text.End))
                continue;
            scan.Prefixes.Add(plain);
            next = i + 1;
            return piece.Kind == InlineKind.Link ? marked.TakeLink(piece) : marked.TryTakeBold(i, ref next);
        }

        var title = end.EndPlain(index, plain, out var rest);
        (scan.Pieces[index], next) = (WithText(scan.Pieces[index], rest.Start, rest.End), index);
        return title;
    }

    private static InlinePiece WithText(InlinePiece piece, int start, int end) =>
        InlinePiece.OfText(ByteSpan.FromBounds(start, end), piece.Style);

    /// <summary>A text of several words in quotes, in a text that has other words before them.</summary>
    private ByteSpan? FindQuoted(ByteSpan plain)
    {
        var bytes = text.Slice(plain with { Length = Math.Min(plain.Length, TextLimits.MaxPlain) });
        var isCurly = bytes.IndexOf("“"u8) is >= 0 and var curly &&
            (bytes.IndexOf((byte)'"') is var straight && (straight < 0 || straight > curly));
        var (open, length) = isCurly ? (bytes.IndexOf("“"u8), 3) : (bytes.IndexOf((byte)'"'), 1);
        if (open < 0)
            return null;
        var end = isCurly ? bytes.Slice(open + length).IndexOf("”"u8) : bytes.Slice(open + length).IndexOf((byte)'"');
        var inside = end > 0 ? bytes.Slice(open + length, end) : default;
        return WordCount.Of(inside) >= (open == 0 ? TextLimits.LeastWords : 2) &&
            (open == 0 || IsBeforeTitle(plain with { Length = open }, plain.Start + open))
            ? new ByteSpan(plain.Start + open + length, end)
            : null;
    }

    /// <summary>Whether a text can stand before a title: people, a place, a short word with a sign behind it.</summary>
    private bool IsBeforeTitle(ByteSpan span, int end)
    {
        var bytes = text.Slice(span);
        if (bytes.Length <= TextLimits.MaxPrefix &&
            ((WordCount.Of(bytes) <= 2 && scan.Candidate.Block.Kind != BlockKind.Paragraph) ||
                EndsWithParting(ByteSpan.FromBounds(span.Start, end))))
        {
            return true;
        }

        if (bytes.Length > TextLimits.MaxPlain)
            return false;
        var people = 0;
        var tokens = scan.Tokens.Read(span);
        foreach (var token in tokens)
        {
            var part = text.Slice(token.Span);
            if (NameWords.IsName(OtherPeople.WithoutOthers(part)) || NameWords.IsInitials(part) ||
                (NameWords.IsSingle(part) && tokens.Count > 1))
            {
                people++;
            }
            else if (!OtherPeople.IsOthers(part) && !scan.Places.IsDateOrPlace(token.Span))
                return false;
        }

        return people > 0;
    }

    private bool EndsWithParting(ByteSpan span) => s_partings.Contains(text.Bytes[WhiteSpace.TrimLines(text, span).End - 1]);
}
