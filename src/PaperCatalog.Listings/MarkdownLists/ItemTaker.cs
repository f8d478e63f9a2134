using PaperCatalog.Listings.MarkdownLists.Syntax;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Takes the items of a reading list.</summary>
/// <param name="text">The listing.</param>
/// <param name="outline">Where one is.</param>
internal sealed class ItemTaker(Utf8Text text, ListOutline outline)
{
    /// <summary>Takes an item.</summary>
    public void Take(Block block)
    {
        outline.Table = null;
        // What stands twice in a row is one.
        if (outline.Open is { Block.Kind: BlockKind.Item } above && above.Span == above.Block.Span && above.Block.Level == block.Level &&
            text.Slice(above.Block.Content).SequenceEqual(text.Slice(block.Content)))
        {
            above.ExtendTo(block.Span.End);
            return;
        }

        var candidate = outline.Reader.Read(block);
        if (outline.Open is { } open && IsBelow(open, block))
        {
            if (IsDetail(open, block, candidate))
            {
                outline.AddDetail(open, block);
                return;
            }

            if (open is { IsPaper: false, Block.Kind: BlockKind.Item })
                outline.MakeSection(open);
        }
        else if (outline.Reader.Kinds.StartsWithLabel(block.Content))
        {
            // It says something of a paper that is not there.
            if (outline.IsLost)
                outline.Draft.ReportText(RuleTable.StrayText, WhiteSpace.TrimLines(text, block.Span));
            return;
        }

        outline.IsLost = false;
        outline.Leave(ListOutline.LevelOf(block));
        outline.Begin(candidate, outline.Section);
    }

    /// <summary>Whether an item that is below another, or below a title, says something of it and is no paper itself.</summary>
    private bool IsDetail(Candidate open, Block block, Candidate candidate)
    {
        if (outline.Reader.Kinds.IsLabelled(block))
            return !open.IsPaper || !candidate.IsPaper || open.Block.Kind == BlockKind.Item;
        if (candidate.IsPaper || !candidate.Broken.IsEmpty)
            return false;
        // Below the name of a list a link is an item of it, whatever it leads to.
        var isListed = candidate is { IsMarked: true, TitleTarget.IsEmpty: false } && open is { IsPaper: false, IsMarked: false };
        return !isListed && open.Block.Kind == BlockKind.Item;
    }

    /// <summary>Whether an item is a part of what is open: it is further from the margin, or below a title of its own.</summary>
    private static bool IsBelow(Candidate open, Block item) =>
        open.Block.Kind switch
        {
            BlockKind.Item => item.Level > open.Block.Level,
            BlockKind.Heading or BlockKind.Paragraph => open.IsMarked,
            _ => false,
        };
}
