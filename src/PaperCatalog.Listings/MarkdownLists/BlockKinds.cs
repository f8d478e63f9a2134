using PaperCatalog.Listings.MarkdownLists.Syntax;

namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Tells what stands below a title: lines with labels, sentences, people and place.</summary>
/// <param name="text">The listing.</param>
/// <param name="scan">What is read of a block.</param>
/// <param name="lines">Finds labels.</param>
/// <param name="labels">Tells links that say what they are.</param>
/// <param name="finder">Tells people and places from sentences.</param>
internal sealed class BlockKinds(Utf8Text text, CandidateScan scan, LineLabel lines, LinkLabels labels, ProseFinder finder)
{
    /// <summary>Whether a line begins with a label that is known.</summary>
    public bool StartsWithLabel(ByteSpan line) => lines.FindLabel(line, out _) is not null;

    /// <summary>Whether a block says by its label what a paper has already: it is of another, whose title is lost.</summary>
    public bool IsRepeated(Candidate candidate, Block block) => lines.FindLabel(block.Content, out _) is { } label &&
        Labels.KindOf(text.Slice(label)) switch
    {
        LabelKind.People => candidate.People.Count > 0,
        LabelKind.Abstract => !candidate.Abstract.IsEmpty,
        _ => false,
    };

    /// <summary>Whether a block begins with a label, or is made of links that are labels.</summary>
    public bool IsLabelled(Block block)
    {
        if (lines.FindLabel(block.Content, out _) is not null)
            return true;
        var isBadges = false;
        scan.Cut(block.Content);
        for (var i = 0; i < scan.Pieces.Count; i++)
        {
            if (scan.Pieces[i].Kind == InlineKind.Link)
                return labels.IsLabel(i, hasTitle: true);
            if (scan.Pieces[i].Kind == InlineKind.Text && WordCount.Of(text.Slice(scan.Pieces[i].Text)) > 0)
                return false;
            isBadges |= scan.Pieces[i].Kind == InlineKind.Badge;
        }

        return isBadges;
    }

    /// <summary>Whether a block is sentences, the addresses of its links aside.</summary>
    public bool IsProse(Block block)
    {
        scan.Cut(block.Content);
        return HasProse();
    }

    /// <summary>Whether the pieces that were cut last are sentences, the addresses of their links aside.</summary>
    public bool HasProse()
    {
        var (words, small) = (0, 0);
        foreach (var piece in scan.Pieces)
        {
            if (piece.Kind == InlineKind.Text || (piece.Kind == InlineKind.Link && piece.Text != piece.Target))
                ProseText.Count(text.Slice(piece.Text), ref words, ref small);
        }

        return ProseText.IsOf(words, small);
    }

    /// <summary>Whether a block has a mark that a title can have: a link, bold text, a quote.</summary>
    public bool HasTitleMark(Block block)
    {
        scan.Cut(block.Content);
        return scan.Pieces.Count != 1 || scan.Pieces[0] is not { Kind: InlineKind.Text, IsBold: false } ||
            text.Slice(block.Content).IndexOf((byte)'"') >= 0 || text.Slice(block.Content).IndexOf("“"u8) >= 0;
    }

    /// <summary>Whether a block is of people, a place and a year alone.</summary>
    public bool IsAboutPaper(Block block)
    {
        var isAny = false;
        scan.Cut(block.Content);
        foreach (var piece in scan.Pieces)
        {
            if (piece.Kind is InlineKind.Text && !finder.IsMetadata(piece.Text))
                return false;
            isAny |= piece.Kind is InlineKind.Text && scan.Tokens.Read(piece.Text).Count > 0;
        }

        return isAny;
    }
}
