using PaperCatalog.Listings.MarkdownLists.Syntax;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Takes the paragraphs of a reading list: papers, parts of papers, and what is neither.</summary>
/// <param name="text">The listing.</param>
/// <param name="outline">Where one is.</param>
internal sealed class ParagraphTaker(Utf8Text text, ListOutline outline)
{
    // What is so far from the margin is a part of something.
    private const int LeastIndentation = 2;

    private BlockKinds Kinds => outline.Reader.Kinds;

    /// <summary>Takes a paragraph.</summary>
    public void Take(Block block)
    {
        if (outline.Table is not null && !block.IsBehindBlank)
        {
            // A part of a row, or a line between two.
            outline.Draft.ReportText(RuleTable.StrayText, block.Span);
            return;
        }

        outline.Table = null;
        // Text without a mark, inside an item, is of it whatever it says.
        if (outline.Open is { } item && IsInside(item, block) && !Kinds.HasTitleMark(block))
        {
            Join(item, block, Kinds.IsLabelled(block));
            return;
        }

        var candidate = outline.Reader.Read(block);
        if (outline.Open is { } open && TryJoin(open, block, candidate))
            return;

        if (block.IsBehindBlank)
            outline.Leave(ListOutline.LevelOf(block));
        if (IsPaperInText(candidate))
        {
            outline.Begin(candidate, outline.Section);
            return;
        }

        // A title in bold may have its links below it.
        if (candidate is { IsMarked: true, Title: not null, TitleTarget.IsEmpty: true } && !block.IsLoose)
        {
            outline.Begin(candidate, outline.Section);
            return;
        }

        var isLost = block.Level >= LeastIndentation && text.Bytes[block.Content.Start] != '<' && Kinds.IsProse(block);
        if (isLost || (block.IsLoose && outline.Open is { IsPaper: true }))
            outline.Draft.ReportText(RuleTable.StrayText, block.Span);
        // A line below the name of a list ends no list.
        if (!block.IsLoose || outline.Open is { IsPaper: true })
            outline.Open = null;
    }

    private bool TryJoin(Candidate open, Block block, Candidate candidate) => open.Block.Kind == BlockKind.Item
        ? TryJoinItem(open, block, candidate)
        : TryJoinTitle(open, block, candidate);

    private static bool IsInside(Candidate open, Block block) =>
        open.Block.Kind == BlockKind.Item && !block.IsLoose && block.Level > open.Block.Level;

    private bool TryJoinItem(Candidate item, Block block, Candidate candidate)
    {
        var isLabelled = Kinds.IsLabelled(block);
        var isInside = IsInside(item, block);
        if (isInside && candidate is { IsPaper: true, IsMarked: true } && !isLabelled)
        {
            if (!item.IsPaper)
                outline.MakeSection(item);
            return false;
        }

        var isJoined = block.IsLoose && (isLabelled || (candidate.HasPaperLink && !item.HasPaperLink && !candidate.IsMarked));
        if (!isJoined && !isInside)
            return false;
        Join(item, block, isLabelled);
        return true;
    }

    private void Join(Candidate item, Block block, bool isLabelled)
    {
        // A second abstract is that of a paper that lost its title.
        if (!item.Abstract.IsEmpty && !isLabelled && Kinds.IsProse(block))
            outline.Draft.ReportText(RuleTable.StrayText, block.Span);
        else
            outline.AddDetail(item, block);
    }

    /// <summary>Adds a paragraph to the title above it, a heading or a paragraph of its own.</summary>
    private bool TryJoinTitle(Candidate title, Block block, Candidate candidate)
    {
        var isLabelled = Kinds.IsLabelled(block);
        if (title.Block.Kind is not (BlockKind.Heading or BlockKind.Paragraph) ||
            (candidate is { IsPaper: true, IsMarked: true } && !isLabelled))
        {
            return false;
        }

        var isProse = ProseText.IsAbstract(text.Slice(block.Content)) && Kinds.IsProse(block);
        if (block.Level >= LeastIndentation && isProse && !isLabelled)
            return false;
        if (isLabelled || (candidate is { HasPaperLink: true, Title: null } && !isProse))
            outline.AddDetail(title, block);
        else if (isProse && (title.Block.Kind == BlockKind.Heading || title.IsBare))
            outline.Reader.Details.AddProse(title, block);
        else if (Kinds.IsAboutPaper(block))
            outline.AddDetail(title, block);
        else
            return false;
        return true;
    }

    /// <summary>Whether a paragraph is a paper, and no sentence that links to one.</summary>
    private bool IsPaperInText(Candidate candidate)
    {
        if (!candidate.IsPaper || candidate.Title is not { } title)
            return false;
        if (!candidate.IsMarked)
        {
            return !ProseText.IsAt(text.Slice(title)) && candidate.Abstract.IsEmpty &&
                (candidate.People.Count > 0 || !candidate.Venue.IsEmpty || candidate.Date is not null);
        }

        // "[Our paper](...) is out."
        var at = candidate.TitleTarget.IsEmpty ? title.End : candidate.TitleTarget.End + 1;
        var behind = WhiteSpace.TrimLines(text,
            ByteSpan.FromBounds(Math.Min(at, candidate.Block.Content.End), candidate.Block.Content.End));
        return behind.IsEmpty || !AsciiText.IsLower(text.Bytes[behind.Start]) || AsciiText.StartsWithIgnoreCase(text.Slice(behind), "by ");
    }
}
