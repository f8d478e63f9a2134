using PaperCatalog.Listings.Atom.Syntax;
using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Atom;

/// <summary>Goes through a feed from entry to entry.</summary>
/// <remarks>
/// The grammar that is accepted, of RFC 4287 (Atom) and the manual of arXiv's interface; elements may stand in any order, and
/// those not named here are fields under their own names:
/// <code>
/// listing   = "&lt;feed>" about* entry* "&lt;/feed>"
/// entry     = "&lt;entry>" ( id | title | summary | content | published | updated | author | link | doi | category | comment )* "&lt;/entry>"
/// author    = "&lt;author>" "&lt;name>" text "&lt;/name>" "&lt;/author>"
/// link      = "&lt;link href=... rel='alternate'/>"
/// text      = characters, references, and CDATA sections
/// directive = "&lt;!-- paper-catalog ... -->"       on a line of its own
/// </code>
/// An entry that does not end ends where the next begins, with a problem that says so.
/// </remarks>
internal sealed class AtomReader : FeedReader
{
    private readonly AtomEntryReader _entries;
    private ByteSpan _feed;

    public AtomReader(Utf8Text text, DirectiveMarker marker)
        : base(text, marker, item: "entry", end: "'</feed>' at the end") => _entries = new AtomEntryReader(Draft, Tokens);

    /// <inheritdoc/>
    protected override int ReadItem(XmlToken tag)
    {
        var end = _entries.Read(tag);
        Depth = _feed.IsEmpty ? 0 : 1;
        return end;
    }

    /// <inheritdoc/>
    protected override void Open(XmlToken tag)
    {
        if (Is(tag, "feed"))
            _feed = tag.Span;
    }

    /// <inheritdoc/>
    protected override bool IsStrayText() => Depth <= 1;

    /// <inheritdoc/>
    // Other XML calls something an entry too.
    protected override Rule? FindRefusal() => HasItems && (!_feed.IsEmpty || Draft.Entries.Count > 0) ? null
        : _feed.IsEmpty ? RuleTable.UnrecognisedForm : RuleTable.NoPapers;
}
