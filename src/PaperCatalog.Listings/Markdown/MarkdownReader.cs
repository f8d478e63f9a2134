using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Directives;

namespace PaperCatalog.Listings.Markdown;

/// <summary>Goes through the blocks of a capture: paragraphs, which blank lines part, and headings.</summary>
/// <remarks>
/// The grammar that is accepted, a symbol a block:
/// <code>
/// listing   = front? page* entry*
/// front     = "---" lines "---"                 "retrieved:" in it is the day of capture
/// page      = what the page shows above its papers, and the day of capture
/// entry     = [ upvotes ] heading [ abstract ] [ people ] [ "·" ] [ date ] link*
/// upvotes   = "[" ( count | "-" ) "](" target ")"             the target ends with the paper's identifier
/// heading   = "### " ( "[" title "](" target ")" | title )
/// abstract  = "[" text "](" target ")" | text                 line breaks in it may be escaped
/// people    = images, "- " count "authors" | "[" image name "](" target ")"
/// date      = date [ "[" comments "](" target ")" ]
/// link      = "[LINK: " label "](" target ")"
/// directive = "&lt;!-- paper-catalog ... -->"        on a line of its own
/// </code>
/// A card that stands twice in a row is one entry. What else stands between two papers is reported.
/// </remarks>
internal sealed class MarkdownReader
{
    // An abstract is longer; so is no line that a page or a person puts between the parts of a card.
    private const int MaxNoise = 100;

    private readonly Utf8Text _text;
    private readonly ListingDraft _draft;
    private readonly ListingOptions _options;
    private readonly MarkdownCard _card;
    private ByteSpan? _upvotes;
    private bool _isBelowHeader;

    public MarkdownReader(Utf8Text text, DirectiveMarker marker, ListingOptions options)
    {
        (_text, _options) = (text, options);
        _draft = new ListingDraft(text, marker) { HasAbstracts = true };
        _card = new MarkdownCard(_draft);
    }

    /// <summary>Reads the listing.</summary>
    public ListingReading Read()
    {
        if (WhiteSpace.TrimLines(_text, new ByteSpan(0, _text.Length)).IsEmpty)
            return _draft.Reject(ProblemKind.EmptyListing);
        for (var i = SkipFrontMatter(); i < _text.LineCount;)
            i = ReadBlock(i);
        DropUpvotes();
        _card.Close();
        return _draft.EntryCount == 0 ? _draft.Reject(ProblemKind.UnrecognisedForm) : _draft.ToReading(_options);
    }

    private int SkipFrontMatter()
    {
        if (!IsRule(0))
            return 0;
        for (var i = 1; i < _text.LineCount; i++)
        {
            if (IsRule(i))
                return i + 1;
            ReadDayOfCapture(_text.GetLine(i), "retrieved:"u8);
        }

        return 0;
    }

    private bool IsRule(int line) => _text.Slice(WhiteSpace.Trim(_text, _text.GetLine(line))).SequenceEqual("---"u8);

    private void ReadDayOfCapture(ByteSpan line, ReadOnlySpan<byte> label)
    {
        if (_draft.CapturedOn is not null || !_text.Slice(line).StartsWith(label))
            return;
        var value = WhiteSpace.Trim(_text, ByteSpan.FromBounds(line.Start + label.Length, line.End));
        if (DateLine.TryRead(_text, value, out var date) && date is { IsWellFormed: true, Exists: true, Comments: null })
            _draft.CapturedOn = date.Date;
    }

    /// <summary>Reads the block that a line is in.</summary>
    /// <returns>The line behind it.</returns>
    private int ReadBlock(int first)
    {
        var block = WhiteSpace.Trim(_text, _text.GetLine(first));
        if (block.IsEmpty || _draft.IsDirective(block))
            return first + 1;
        var next = first + 1;
        var isHeading = IsHeading(block);
        while (!isHeading && next < _text.LineCount && Continues(next))
            block = ByteSpan.FromBounds(block.Start, WhiteSpace.Trim(_text, _text.GetLine(next++)).End);
        if (isHeading)
            Open(block);
        else
            ReadPart(block);
        return next;
    }

    private bool Continues(int index)
    {
        var line = WhiteSpace.Trim(_text, _text.GetLine(index));
        return !line.IsEmpty && !IsHeading(line) && !_draft.IsDirective(line);
    }

    private bool IsHeading(ByteSpan line) => _text.Slice(line).StartsWith("### "u8);

    private void Open(ByteSpan heading)
    {
        _card.Close();
        _card.Open(heading, _upvotes);
        _upvotes = null;
        _isBelowHeader = true;
    }

    private void ReadPart(ByteSpan block)
    {
        if (MarkdownCard.IsUpvotes(_text, block))
        {
            DropUpvotes();
            _card.Close();
            _upvotes = block;
            _isBelowHeader = true;
        }
        else if (_isBelowHeader)
        {
            // Upvotes begin a paper, and so does an abstract that leads to one: its heading is lost.
            if (_upvotes is not null || (_card.HasAbstract && MarkdownCard.IsAbstract(_text, block)))
                Open(block with { Length = 0 });
            if (!_card.TryAdd(block))
                AddUnread(block);
        }
        else
        {
            ReadDayOfCapture(block, default);
        }
    }

    /// <summary>A block that the paper has no place for; a long one is of another paper, and so is what follows it.</summary>
    private void AddUnread(ByteSpan block)
    {
        if (block.Length > MaxNoise)
            _card.Close();
        AddStray(block);
    }

    /// <summary>A count without a paper below it.</summary>
    private void DropUpvotes()
    {
        if (_upvotes is { } block)
            AddStray(block);
        _upvotes = null;
    }

    private void AddStray(ByteSpan block) => _draft.Report(ProblemKind.StrayText, block, Excerpt.Of(_text, block));
}
