using PaperCatalog.Listings.MarkdownLists.Syntax;

namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Reads what stands around a title.</summary>
/// <param name="scan">What is read of a block.</param>
/// <param name="links">Takes links.</param>
/// <param name="finder">Finds sentences.</param>
/// <param name="prose">Takes them.</param>
/// <param name="tokens">Takes people and places.</param>
internal sealed class TailReader(CandidateScan scan, LinkTaker links, ProseFinder finder, ProseTaker prose, TokenTaker tokens)
{
    /// <summary>Reads the pieces behind a title.</summary>
    public void ReadTail(int first)
    {
        (scan.IsPeopleEnded, scan.IsBehindRemark) = (scan.Candidate.People.Count > 0, false);
        for (var i = first; i < scan.Pieces.Count; i++)
        {
            var piece = scan.Pieces[i];
            if (piece.Kind == InlineKind.Link)
                links.ReadLink(i);
            else if (piece.Kind == InlineKind.Badge)
                links.ReadBadge(i);
            else if (piece.Kind == InlineKind.Text && finder.FindProse(piece, i) is { } sentences)
                i = prose.TakeProse(i, sentences);
            else if (piece.Kind == InlineKind.Text)
                tokens.AddTokens(piece.Text, piece.IsItalic, isBeforeTitle: false);
        }
    }
}
