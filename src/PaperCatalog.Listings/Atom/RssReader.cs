using PaperCatalog.Listings.Atom.Syntax;
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
internal sealed class RssReader : FeedReader
{
    private readonly RssItemReader _items;

    public RssReader(Utf8Text text, DirectiveMarker marker)
        : base(text, marker, item: "item", end: "the end of the feed, '</rss>'") => _items = new RssItemReader(Draft, Tokens);

    /// <inheritdoc/>
    protected override int ReadItem(XmlToken tag) => _items.Read(tag);

    /// <inheritdoc/>
    protected override void Open(XmlToken tag)
    {
    }

    /// <inheritdoc/>
    // The channel says much of itself before its items.
    protected override bool IsStrayText() => Depth <= 2 && HasItems;

    /// <inheritdoc/>
    // News come in the same form: what names its papers has identifiers.
    protected override Rule? FindRefusal() =>
        !HasItems ? RuleTable.NoPapers : Draft.Entries.Any(entry => entry.ArxivId is not null || entry.Doi is not null) ? null : RuleTable.UnrecognisedForm;
}
