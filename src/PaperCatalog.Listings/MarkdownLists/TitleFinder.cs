using PaperCatalog.Listings.MarkdownLists.Syntax;

namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Finds the title of a paper in its block.</summary>
/// <param name="text">The listing.</param>
/// <param name="scan">What is read of a block.</param>
/// <param name="labels">Tells links that say what they are.</param>
/// <param name="links">Takes links.</param>
internal sealed class TitleFinder(Utf8Text text, CandidateScan scan, LinkLabels labels, LinkTaker links)
{
    private readonly MarkedTitle _marked = new(text, scan, labels);
    private readonly AliasTitle _alias = new(text, scan, new MarkedTitle(text, scan, labels), labels);
    private readonly TitlePrefix _prefix = new(text, scan);
    private readonly PlainTitle _plain = new(text, scan, new MarkedTitle(text, scan, labels), new TitleEnd(text, scan, labels), labels);

    /// <summary>The title of the block, what goes before it, and the piece behind it.</summary>
    public ByteSpan? FindTitle(out int next)
    {
        var plain = default(ByteSpan);
        for (var i = 0; i < scan.Pieces.Count; i++)
        {
            var piece = scan.Pieces[i];
            next = i + 1;
            if (piece.Kind is InlineKind.Picture or InlineKind.Break)
                continue;
            if (piece.Kind == InlineKind.Badge)
            {
                links.ReadBadge(i);
                continue;
            }

            if (piece.Kind == InlineKind.Link)
            {
                if (!labels.IsLabel(i, hasTitle: false))
                    return _marked.TakeLink(piece);
                links.ReadLink(i);
                continue;
            }

            if (piece.IsBold && _alias.TryTake(i, ref next) is { } named)
                return named;
            if (piece.IsBold && _marked.TryTakeBold(i, ref next) is { } bold)
                return bold;
            plain = piece.IsBold ? default : _prefix.SkipPrefix(piece.Text);
            if (plain.IsEmpty && piece.IsBold)
                scan.Prefixes.Add(piece.Text);
            if (plain.IsEmpty || labels.LabelBefore(piece) is not null)
                continue;
            return _plain.TakePlain(i, plain, out next);
        }

        next = scan.Pieces.Count;
        return null;
    }
}
