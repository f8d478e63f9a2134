using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.PageCards;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.TextBrowser;

/// <summary>Goes through the blocks of a dump: what wrapping has made of a paragraph, headings, and lines of metadata.</summary>
/// <remarks>
/// The grammar that is accepted, a symbol a block; blank lines may stand between any two:
/// <code>
/// listing   = page* entry* [ list ]
/// page      = what the page shows above its papers, and the day of capture
/// entry     = [ upvotes ] title [ abstract ] [ people ] [ "·" ] [ date ] link*
/// upvotes   = link( count | "-" )
/// title     = heading | link( text )           the link leads to a paper
/// heading   = "### " link( text )              each line of it begins with the mark
/// abstract  = link( text ) | text
/// people    = bullet count "authors"           pictures of people may stand before it, each behind a bullet
///           | link( [ picture ] name )         the link leads to an account: an organisation
/// date      = date [ link( comments ) ]        beside it or glued to it
/// link( x ) = "[" number "]" x                 as browsers print it
///           | "[" x "][" number "]"            as converters of HTML do; a bracket may stand alone on its line
/// bullet    = "*" | "+" | "•" | "-"
/// list      = [ "References" | "Links" ] item*
/// item      = "[" number "]" [ ":" ] target | number "." target
/// directive = "# paper-catalog" ...            on a line of its own
/// </code>
/// Text may be wrapped at any column and indented. A number at the start of a line within a paragraph is a link where it
/// follows those before it, and a citation of the abstract where it does not.
/// </remarks>
internal sealed class TextBrowserReader
{
    // How far the numbers of two links in a row can be apart: pictures and parts of forms have numbers too.
    private const int MaxStep = 12;

    // The longest abstract, at the narrowest column that programs are used with.
    private const int MaxLinkLines = 200;

    private readonly Utf8Text _text;
    private readonly ListingDraft _draft;
    private readonly ListingOptions _options;
    private readonly LinkList _links;
    private readonly CardSequence _cards;
    private int _number;
    private bool _isConverted;

    public TextBrowserReader(Utf8Text text, DirectiveMarker marker, ListingOptions options)
    {
        (_text, _options) = (text, options);
        _draft = new ListingDraft(text, marker) { HasAbstracts = true, IsCapture = true };
        _links = LinkList.Read(_draft);
        _cards = new CardSequence(_draft, new TextBrowserSyntax(text, _links));
    }

    /// <summary>Reads the listing.</summary>
    public ListingReading Read()
    {
        if (_draft.IsBlank)
            return _draft.Reject(RuleTable.EmptyListing);
        for (var i = 0; i < _links.FirstLine;)
            i = ReadBlock(i);
        return _cards.ToReading(_options);
    }

    /// <summary>Reads the block that begins with a line.</summary>
    /// <returns>The line behind it.</returns>
    private int ReadBlock(int first)
    {
        var line = GetLine(first);
        if (line.IsEmpty || _draft.IsDirective(first))
            return first + 1;
        if (DumpLine.IsHeading(_text.Slice(line)))
            return ReadHeading(first, line);
        if (line.Length == 1 && FindLinkEnd(first) is > 0 and var last)
            return Add(ByteSpan.FromBounds(line.Start, GetLine(last).End), last + 1);
        return DumpLine.IsMetadata(_text, line) ? Add(line, first + 1) : ReadParagraph(first, line);
    }

    private int ReadHeading(int first, ByteSpan block)
    {
        var content = block with { Length = 0 };
        var next = first;
        for (; next < _links.FirstLine; next++)
        {
            var line = GetLine(next);
            var isOpen = LinkMarks.LengthAtEnd(_text.Slice(content)) == 0;
            if (!DumpLine.IsHeading(_text.Slice(line)) && !(isOpen && IsWithinHeading(next)))
                break;
            var text = DumpLine.TrimMark(_text, line);
            // A converter can end a heading with a list of its own: "### [1]: target".
            if (!isOpen && !text.IsEmpty && LinkLine.Read(_text, text) is null)
                break;
            block = ByteSpan.FromBounds(block.Start, line.End);
            if (isOpen && !text.IsEmpty)
                content = ByteSpan.FromBounds(content.IsEmpty ? text.Start : content.Start, text.End);
        }

        if (content.IsEmpty)
            return Add(block, next);
        NoteNumber(content);
        _cards.AddHeading(block, content);
        return next;
    }

    /// <summary>Whether a line that has lost its mark stands within a heading; it is reported.</summary>
    private bool IsWithinHeading(int index)
    {
        var line = GetLine(index);
        if (line.IsEmpty || _draft.IsDirective(index) || index + 1 >= _links.FirstLine || !DumpLine.IsHeading(_text.Slice(GetLine(index + 1))))
            return false;
        _draft.ReportSyntax(line, "'### ', with which each line of a heading begins");
        return true;
    }

    private int ReadParagraph(int first, ByteSpan block)
    {
        var isLinkOpen = LinkMarks.Opens(_text.Slice(block));
        NoteNumber(block);
        var next = first + 1;
        for (; next < _links.FirstLine; next++)
        {
            var line = GetLine(next);
            if ((isLinkOpen && LinkMarks.LengthAtEnd(_text.Slice(block)) > 0) || !GoesOn(next, line, isLinkOpen))
                break;
            block = ByteSpan.FromBounds(block.Start, line.End);
        }

        return Add(block, next);
    }

    /// <summary>Whether a paragraph goes on with a line.</summary>
    private bool GoesOn(int index, ByteSpan line, bool isLinkOpen)
    {
        if (line.IsEmpty || _draft.IsDirective(index))
            return false;
        var bytes = _text.Slice(line);
        // Most lines are prose, which a glance tells.
        if (bytes.Length > DumpLine.MaxMetadataLength && AsciiText.IsLetter(bytes[0]))
            return true;
        if (DumpLine.IsHeading(bytes) || DumpLine.IsMetadata(_text, line))
            return false;
        if (bytes[0] is not ((byte)'[' or (byte)']'))
            return true;
        if (bytes.Length == 1 || LinkMarks.IsCount(bytes))
            return false;
        return isLinkOpen || _isConverted || !BeginsLink(bytes);
    }

    /// <summary>Whether a line within a paragraph begins a link, and is no citation: its number follows those before.</summary>
    private bool BeginsLink(ReadOnlySpan<byte> line)
    {
        var step = LinkMarks.ReadNumber(line) - _number;
        return step is > 0 and <= MaxStep;
    }

    /// <summary>The line that ends the link whose bracket stands alone on a line; 0 where that is of no link.</summary>
    private int FindLinkEnd(int first)
    {
        if (_text.Bytes[GetLine(first).Start] != '[')
            return 0;
        for (var i = first + 1; i < Math.Min(_links.FirstLine, first + MaxLinkLines); i++)
        {
            var line = GetLine(i);
            var bytes = _text.Slice(line);
            if (DumpLine.IsHeading(_text.Slice(line)) || LinkMarks.IsCount(bytes) || (bytes.Length == 1 && bytes[0] == '['))
                return 0;
            if (bytes.StartsWith("]["u8) && LinkMarks.LengthAtEnd(bytes) > 0)
                return i;
        }

        return 0;
    }

    private int Add(ByteSpan block, int next)
    {
        NoteNumber(block);
        _cards.Add(block);
        return next;
    }

    private void NoteNumber(ByteSpan block)
    {
        var bytes = _text.Slice(block);
        // No program puts some numbers before the text and others behind it.
        _isConverted |= LinkMarks.Opens(bytes) && LinkMarks.LengthAtEnd(bytes) > 0;
        if (LinkMarks.ReadNumber(bytes) is >= 0 and var number)
            _number = number;
    }

    private ByteSpan GetLine(int index) => WhiteSpace.Trim(_text, _text.GetLine(index));
}
