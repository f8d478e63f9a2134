using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.MarkdownLists.Syntax;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Goes through a reading list block by block.</summary>
/// <remarks>
/// The grammar that is accepted:
/// <code>
/// listing   = ( heading | item | paper | table | other )*
/// heading   = "#"+ text                         a keyword of the papers below it, the title of the whole aside
/// item      = bullet ( paper | text ) detail*   where items below a text are papers, it is a keyword of theirs
/// paper     = before* title around*             in paragraphs too, where the title is a link or bold
/// before    = date | "[" place "]" | people | label
/// title     = "[" text "](" address ")" | "**" text "**" | text
/// around    = people | place [ year ] | label | prose
/// label     = "[" word "](" address ")"         in brackets or not: "paper", "pdf", "code"
/// detail    = word ":" value | prose | around*  further from the margin than the item, or in items of its own
/// table     = names row*                        a column is known by its name
/// directive = "&lt;!-- paper-catalog ... -->"   on a line of its own
/// </code>
/// What is a paper is decided by what it links to and by what stands beside it; what is none is part of the page.
/// </remarks>
internal sealed class MarkdownListReader
{
    // Levels of headings are smaller.
    private const int ItemLevel = 10;

    // What is so far from the margin is a part of something.
    private const int LeastIndentation = 2;

    private readonly Utf8Text _text;
    private readonly DirectiveMarker _marker;
    private readonly ListingDraft _draft;
    private readonly CandidateReader _reader;
    private readonly PaperRun _run;
    private Section? _section;
    private Candidate? _open;
    private Section? _openSection;
    private ListTable? _table;
    private Block? _lastRow;
    private bool _hasTop;
    private bool _isLost;

    public MarkdownListReader(Utf8Text text, DirectiveMarker marker)
    {
        (_text, _marker) = (text, marker);
        _draft = new ListingDraft(text, marker) { IsCapture = true };
        var parser = new InlineParser(text, ReferenceTargets.Of(text));
        _reader = new CandidateReader(text, parser);
        _run = new PaperRun(_draft, new ListEntry(_draft, new InlineText(text, parser)));
    }

    /// <summary>Reads the listing.</summary>
    public ListingReading Read()
    {
        if (_draft.IsBlank)
            return _draft.Reject(RuleTable.EmptyListing);
        var blocks = new BlockReader(_text, _marker, _reader.StartsWithLabel).Read();
        _hasTop = blocks.Count(block => block is { Kind: BlockKind.Heading, Level: 1 }) == 1;
        foreach (var block in blocks)
            Take(block);
        _run.End();
        return _draft.Entries.Count == 0 ? new ListingDraft(_text, _marker).Reject(RuleTable.UnrecognisedForm) : _draft.ToReading();
    }

    private void Take(Block block)
    {
        if (block.Kind is BlockKind.Row or BlockKind.Rule)
        {
            TakeRow(block);
            return;
        }

        _lastRow = null;
        switch (block.Kind)
        {
            case BlockKind.Heading:
                TakeHeading(block);
                break;
            case BlockKind.Item:
                TakeItem(block);
                break;
            case BlockKind.Paragraph:
                TakeParagraph(block);
                break;
        }
    }

    private void TakeHeading(Block block)
    {
        _run.End();
        (_table, _open) = (null, null);
        _section = Section.Leave(_section, block.Level);
        var candidate = _reader.Read(block);
        if (candidate is { IsPaper: true, TitleKind: LinkKind.Paper })
        {
            Open(candidate, _section);
            return;
        }

        // Where lines with labels follow it is the title of a paper.
        var title = new Candidate(block) { Title = block.Content, IsMarked = true };
        _open = title;
        _openSection = _section;
        _section = new Section(_section, block, block.Level) { IsTop = _hasTop && block.Level == 1 };
    }

    private void Open(Candidate candidate, Section? section)
    {
        (_open, _openSection) = (candidate, section);
        _run.Add(candidate, section);
    }

    /// <summary>An item that papers are below is what they have in common.</summary>
    private void MakeSection(Candidate item)
    {
        _run.Remove(item);
        var level = ItemLevel + item.Block.Level;
        _section = new Section(Section.Leave(_section, level), item.Block, level);
    }

    private void TakeItem(Block block)
    {
        _table = null;
        // What stands twice in a row is one.
        if (_open is { Block.Kind: BlockKind.Item } above && above.Span == above.Block.Span && above.Block.Level == block.Level &&
            _text.Slice(above.Block.Content).SequenceEqual(_text.Slice(block.Content)))
        {
            above.ExtendTo(block.Span.End);
            return;
        }

        var candidate = _reader.Read(block);
        if (_open is { } open && IsBelow(open, block))
        {
            if (IsDetail(open, block, candidate))
            {
                AddDetail(open, block);
                return;
            }

            if (open is { IsPaper: false, Block.Kind: BlockKind.Item })
                MakeSection(open);
        }
        else if (_reader.StartsWithLabel(block.Content))
        {
            // It says something of a paper that is not there.
            if (_isLost)
                _draft.ReportText(RuleTable.StrayText, WhiteSpace.TrimLines(_text, block.Span));
            return;
        }

        _isLost = false;
        _section = Section.Leave(_section, ItemLevel + block.Level);
        Open(candidate, _section);
    }

    /// <summary>Whether an item that is below another, or below a title, says something of it and is no paper itself.</summary>
    private bool IsDetail(Candidate open, Block block, Candidate candidate)
    {
        if (_reader.IsLabelled(block))
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

    private void AddDetail(Candidate open, Block block)
    {
        if (_reader.IsRepeated(open, block))
        {
            _draft.ReportText(RuleTable.StrayText, WhiteSpace.TrimLines(_text, block.Span));
            (_open, _isLost) = (null, true);
            return;
        }

        _reader.AddDetail(open, block);
        // The title of a heading is a paper from here on, and no section.
        if (open.Block.Kind == BlockKind.Heading && IsPaperInHeading(open) && !_run.Contains(open))
        {
            _run.Add(open, _openSection);
            _section = Section.Leave(_section, open.Block.Level);
        }
    }

    /// <summary>
    /// Whether a heading is a paper by what is below it. Any section may have links; who wrote it, when, or an abstract is of a paper.
    /// </summary>
    private bool IsPaperInHeading(Candidate heading) =>
        heading.IsPaper && _section is not { IsTop: true } &&
        (heading.People.Count > 0 || !heading.Abstract.IsEmpty || !heading.Venue.IsEmpty || heading.Date is not null);

    private void TakeParagraph(Block block)
    {
        if (_table is not null && !block.IsBehindBlank)
        {
            // A part of a row, or a line between two.
            _draft.ReportText(RuleTable.StrayText, block.Span);
            return;
        }

        _table = null;
        var candidate = _reader.Read(block);
        if (_open is { } open && TryJoin(open, block, candidate))
            return;
        if (block.IsBehindBlank)
            _section = Section.Leave(_section, ItemLevel + block.Level);
        if (IsPaperInText(candidate))
        {
            Open(candidate, _section);
            return;
        }

        // A title in bold may have its links below it.
        if (candidate is { IsMarked: true, Title: not null, TitleTarget.IsEmpty: true } && !block.IsLoose)
        {
            Open(candidate, _section);
            return;
        }

        var isLost = block.Level >= LeastIndentation && _text.Bytes[block.Content.Start] != '<' && _reader.IsProse(block);
        if (isLost || (block.IsLoose && _open is { IsPaper: true }))
            _draft.ReportText(RuleTable.StrayText, block.Span);
        // A line below the name of a list ends no list.
        if (!block.IsLoose || _open is { IsPaper: true })
            _open = null;
    }

    private bool TryJoin(Candidate open, Block block, Candidate candidate)
    {
        var isLabelled = _reader.IsLabelled(block);
        if (open.Block.Kind == BlockKind.Item)
        {
            var isInside = !block.IsLoose && block.Level > open.Block.Level;
            var isJoined = block.IsLoose && (isLabelled || (candidate.HasPaperLink && !open.HasPaperLink && !candidate.IsMarked));
            if (isInside && candidate is { IsPaper: true, IsMarked: true } && !isLabelled)
            {
                if (!open.IsPaper)
                    MakeSection(open);
                return false;
            }

            if (!isJoined && !isInside)
                return false;
            // A second abstract is that of a paper that lost its title.
            if (!open.Abstract.IsEmpty && !isLabelled && _reader.IsProse(block))
                _draft.ReportText(RuleTable.StrayText, block.Span);
            else
                AddDetail(open, block);
            return true;
        }

        if (open.Block.Kind is not (BlockKind.Heading or BlockKind.Paragraph) || (candidate is { IsPaper: true, IsMarked: true } && !isLabelled))
            return false;
        var isProse = ProseText.IsAbstract(_text.Slice(block.Content)) && _reader.IsProse(block);
        if (block.Level >= LeastIndentation && isProse && !isLabelled)
            return false;
        if (isLabelled || (candidate is { HasPaperLink: true, Title: null } && !isProse))
            AddDetail(open, block);
        else if (isProse && (open.Block.Kind == BlockKind.Heading || open.IsBare))
            _reader.AddProse(open, block);
        else if (_reader.IsAboutPaper(block))
            AddDetail(open, block);
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
            return !ProseText.IsAt(_text.Slice(title)) && (candidate.People.Count > 0 || !candidate.Venue.IsEmpty || candidate.Date is not null) && candidate.Abstract.IsEmpty;
        // "[Our paper](...) is out."
        var at = candidate.TitleTarget.IsEmpty ? title.End : candidate.TitleTarget.End + 1;
        var behind = WhiteSpace.TrimLines(_text, ByteSpan.FromBounds(Math.Min(at, candidate.Block.Content.End), candidate.Block.Content.End));
        return behind.IsEmpty || !AsciiText.IsLower(_text.Bytes[behind.Start]) || AsciiText.StartsWithIgnoreCase(_text.Slice(behind), "by ");
    }

    private void TakeRow(Block block)
    {
        if (block.Kind == BlockKind.Rule)
        {
            if (_lastRow is { } header)
            {
                // What was taken for a row is the header.
                _run.RemoveLast(header);
                _run.End();
                _table = ListTable.Of(_text, header);
            }

            _open = null;
            _lastRow = null;
            return;
        }

        (_lastRow, _open) = (block, null);
        _section = Section.Leave(_section, ItemLevel);
        if (_table is not { } table)
            return;
        if (table.Read(_text, _reader, block) is not { } candidate)
        {
            if (table.IsCut(_text, block))
                _draft.ReportText(RuleTable.StrayText, block.Span);
            return;
        }

        _run.Add(candidate, _section, isOfPapers: table.IsOfPapers);
    }
}
