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
    private readonly Utf8Text _text;
    private readonly DirectiveMarker _marker;
    private readonly ListOutline _outline;
    private readonly ItemTaker _items;
    private readonly ParagraphTaker _paragraphs;
    private readonly RowTaker _rows;
    private bool _hasTop;

    public MarkdownListReader(Utf8Text text, DirectiveMarker marker)
    {
        (_text, _marker) = (text, marker);
        var draft = new ListingDraft(text, marker) { IsCapture = true };
        var references = ReferenceTargets.Of(text);
        var run = new PaperRun(draft, new ListEntry(draft, new InlineText(text, references)));
        _outline = new ListOutline(text, draft, new CandidateReader(text, new InlineParser(text, references)), run);
        (_items, _paragraphs, _rows) = (new ItemTaker(text, _outline), new ParagraphTaker(text, _outline), new RowTaker(text, _outline));
    }

    /// <summary>Reads the listing.</summary>
    public ListingReading Read()
    {
        if (_outline.Draft.IsBlank)
            return _outline.Draft.Reject(RuleTable.EmptyListing);
        var blocks = new BlockReader(_text, _marker, _outline.Reader.Kinds.StartsWithLabel).Read();
        _hasTop = blocks.Count(block => block is { Kind: BlockKind.Heading, Level: 1 }) == 1;
        foreach (var block in blocks)
            Take(block);
        _outline.Run.End();
        return _outline.Draft.Entries.Count == 0 ? new ListingDraft(_text, _marker).Reject(RuleTable.UnrecognisedForm)
            : _outline.Draft.ToReading();
    }

    private void Take(Block block)
    {
        if (block.Kind is BlockKind.Row or BlockKind.Rule)
        {
            _rows.Take(block);
            return;
        }

        _rows.End();
        switch (block.Kind)
        {
            case BlockKind.Heading:
                TakeHeading(block);
                break;
            case BlockKind.Item:
                _items.Take(block);
                break;
            case BlockKind.Paragraph:
                _paragraphs.Take(block);
                break;
        }
    }

    private void TakeHeading(Block block)
    {
        _outline.Run.End();
        (_outline.Table, _outline.Open) = (null, null);
        _outline.Leave(block.Level);
        var candidate = _outline.Reader.Read(block);
        if (candidate is { IsPaper: true, TitleKind: LinkKind.Paper })
        {
            _outline.Begin(candidate, _outline.Section);
            return;
        }

        // Where lines with labels follow it is the title of a paper.
        var title = new Candidate(block) { Title = block.Content, IsMarked = true };
        _outline.Open = title;
        _outline.OpenSection = _outline.Section;
        _outline.Section = new Section(_outline.Section, block, block.Level) { IsTop = _hasTop && block.Level == 1 };
    }
}
