using PaperCatalog.Listings.Atom.Syntax;
using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Atom;

/// <summary>Goes through a feed of RSS from item to item.</summary>
/// <remarks>
/// The grammar that is accepted, of <see href="https://www.rssboard.org/rss-specification">RSS 2.0</see> and of RSS 1.0, whose items stand
/// behind the channel; elements may stand in any order and under any prefix:
/// <code>
/// listing   = ( "&lt;rss>" | "&lt;rdf:RDF>" ) about* item* ( "&lt;/rss>" | "&lt;/rdf:RDF>" )
/// item      = "&lt;item>" ( title | link | description | creator | author | pubDate | date | category | subject | guid | doi | other )* "&lt;/item>"
/// directive = "&lt;!-- paper-catalog ... -->"       on a line of its own
/// </code>
/// An item that does not end ends where the next begins, with a problem that says so.
/// </remarks>
internal sealed class RssReader(Utf8Text text, DirectiveMarker marker)
{
    private readonly ListingDraft _draft = new(text, marker);
    private int _depth;
    private int _lastEnd;

    /// <summary>Reads the listing.</summary>
    public ListingReading Read()
    {
        if (_draft.IsBlank)
            return _draft.Reject(RuleTable.EmptyListing);
        var tokens = new XmlTokenizer(text);
        var items = new RssItemReader(_draft, tokens);
        var hasItems = false;
        for (var at = 0; at < text.Length;)
        {
            var token = tokens.Read(at);
            if (token.Kind == XmlTokenKind.StartTag && Is(token, "item"u8))
            {
                hasItems = true;
                at = _lastEnd = items.Read(token);
                continue;
            }

            ReadFrame(token);
            at = token.Span.End;
        }

        // News come in the same form: what names its papers has identifiers.
        if (!hasItems || !_draft.Entries.Any(entry => entry.ArxivId is not null || entry.Doi is not null))
            return new ListingDraft(text, marker).Reject(hasItems ? RuleTable.UnrecognisedForm : RuleTable.NoPapers);
        if (_depth > 0)
            _draft.ReportSyntax(new ByteSpan(text.Length, 0), "the end of the feed, '</rss>'");
        return _draft.ToReading();
    }

    /// <summary>Reads what stands around the items.</summary>
    private void ReadFrame(XmlToken token)
    {
        switch (token.Kind)
        {
            case XmlTokenKind.StartTag:
                _depth++;
                break;
            case XmlTokenKind.EndTag when Is(token, "item"u8):
                var start = WhiteSpace.TrimLines(text, ByteSpan.FromBounds(_lastEnd, token.Span.End)).Start;
                _draft.ReportSyntax(ByteSpan.FromBounds(start, token.Span.End), "'<item>' before the fields of an item");
                _lastEnd = token.Span.End;
                break;
            case XmlTokenKind.EndTag:
                _depth--;
                break;
            case XmlTokenKind.Malformed:
                _draft.ReportSyntax(token.Span, "a whole tag; a '<' that is text is written '&lt;'");
                break;
            case XmlTokenKind.Text or XmlTokenKind.Data when _depth <= 2 && _lastEnd > 0:
                var stray = WhiteSpace.TrimLines(text, token.Content);
                if (!stray.IsEmpty)
                    _draft.ReportText(RuleTable.StrayText, stray);
                break;
        }
    }

    private bool Is(XmlToken tag, ReadOnlySpan<byte> name) => text.Slice(tag.Content).SequenceEqual(name);
}
