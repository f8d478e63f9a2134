using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.PageCards;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Markdown;

/// <summary>Goes through the blocks of a capture: paragraphs, which blank lines part, and headings.</summary>
/// <remarks>
/// The grammar that is accepted, a symbol a block:
/// <code>
/// listing   = front? page* entry*
/// front     = "---" lines "---"                 "retrieved:" in it is the day of capture
/// page      = what the page shows above its papers, and the day of capture
/// entry     = [ "Submitted by" name ] [ upvotes ] heading [ abstract ] [ people ] [ "·" ] [ date ] link*
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
    private const string Mark = "### ";

    private readonly Utf8Text _text;
    private readonly ListingDraft _draft;
    private readonly ListingOptions _options;
    private readonly CardSequence _cards;

    public MarkdownReader(Utf8Text text, DirectiveMarker marker, ListingOptions options)
    {
        (_text, _options) = (text, options);
        _draft = new ListingDraft(text, marker) { HasAbstracts = true, IsCapture = true };
        _cards = new CardSequence(_draft, new MarkdownSyntax(text));
    }

    /// <summary>Reads the listing.</summary>
    public ListingReading Read()
    {
        if (_draft.IsBlank)
            return _draft.Reject(RuleTable.EmptyListing);
        for (var i = SkipFrontMatter(); i < _text.LineCount;)
            i = ReadBlock(i);
        return _cards.ToReading(_options);
    }

    private int SkipFrontMatter()
    {
        if (!IsRule(0))
            return 0;
        for (var i = 1; i < _text.LineCount; i++)
        {
            if (IsRule(i))
                return i + 1;
            ReadDayOfCapture(_text.GetLine(i));
        }

        return 0;
    }

    private bool IsRule(int line) => _text.Slice(WhiteSpace.Trim(_text, _text.GetLine(line))).SequenceEqual("---"u8);

    private void ReadDayOfCapture(ByteSpan line)
    {
        var label = "retrieved:"u8;
        if (_text.Slice(line).StartsWith(label))
            _cards.ReadDayOfCapture(WhiteSpace.Trim(_text, ByteSpan.FromBounds(line.Start + label.Length, line.End)));
    }

    /// <summary>Reads the block that a line is in.</summary>
    /// <returns>The line behind it.</returns>
    private int ReadBlock(int first)
    {
        var block = WhiteSpace.Trim(_text, _text.GetLine(first));
        if (block.IsEmpty || _draft.IsDirective(first))
            return first + 1;
        var next = first + 1;
        var isHeading = IsHeading(block);
        for (; next < _text.LineCount && (!isHeading || IsCut(block) || IsIndented(next)); next++)
        {
            var line = WhiteSpace.Trim(_text, _text.GetLine(next));
            if (line.IsEmpty || IsHeading(line) || _draft.IsDirective(next) || IsPart(block, line))
                break;
            block = ByteSpan.FromBounds(block.Start, line.End);
        }

        if (isHeading)
            _cards.AddHeading(block, WhiteSpace.Trim(_text, ByteSpan.FromBounds(block.Start + Mark.Length, block.End)));
        else
            _cards.Add(block);
        return next;
    }

    /// <summary>Whether a heading goes on below: its last line break is escaped.</summary>
    private bool IsCut(ByteSpan heading) => _text.Bytes[heading.End - 1] == '\\';

    /// <summary>Whether a line goes on with the title above it: it is further from the margin.</summary>
    private bool IsIndented(int index)
    {
        var line = _text.Slice(_text.GetLine(index));
        return line.Length > 2 && line[0] == ' ' && line[1] == ' ' && line[2] is not ((byte)'[' or (byte)'!' or (byte)'-');
    }

    /// <summary>Whether a line below another is a part of the card by itself: how many people, a link with its label.</summary>
    private bool IsPart(ByteSpan block, ByteSpan line)
    {
        var bytes = _text.Slice(line);
        if (bytes.StartsWith("[LINK: "u8) || _text.Slice(block).StartsWith("[LINK: "u8))
            return true;
        if (Submitter.StartsAt(bytes) || Submitter.StartsAt(_text.Slice(block)))
            return true;
        return PeopleBlock.IsCount(bytes) && !PeopleBlock.StartsAt(_text.Slice(block));
    }

    private bool IsHeading(ByteSpan line) => _text.Slice(line).StartsWith("### "u8);
}
