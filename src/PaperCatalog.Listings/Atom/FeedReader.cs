using PaperCatalog.Listings.Atom.Syntax;
using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Atom;

/// <summary>Goes through a feed from one of its items to the next, and accounts for what stands around them.</summary>
internal abstract class FeedReader
{
    private readonly string _item;
    private readonly string _end;
    private int _lastEnd;

    /// <param name="text">The listing.</param>
    /// <param name="marker">What directives begin with.</param>
    /// <param name="item">What an item is called.</param>
    /// <param name="end">What is expected where the feed ends too early.</param>
    protected FeedReader(Utf8Text text, DirectiveMarker marker, string item, string end)
    {
        (Text, _item, _end) = (text, item, end);
        Draft = new ListingDraft(text, marker);
        Tokens = new XmlTokenizer(text);
        Marker = marker;
    }

    /// <summary>The listing.</summary>
    protected Utf8Text Text { get; }

    /// <summary>What directives begin with.</summary>
    protected DirectiveMarker Marker { get; }

    /// <summary>What is read of it.</summary>
    protected ListingDraft Draft { get; }

    /// <summary>Its tags.</summary>
    protected XmlTokenizer Tokens { get; }

    /// <summary>How many elements are open around the items.</summary>
    protected int Depth { get; set; }

    /// <summary>Whether an item stands before.</summary>
    protected bool HasItems { get; private set; }

    /// <summary>Reads the listing.</summary>
    public ListingReading Read()
    {
        if (Draft.IsBlank)
            return Draft.Reject(RuleTable.EmptyListing);
        for (var at = 0; at < Text.Length;)
        {
            var token = Tokens.Read(at);
            if (token.Kind == XmlTokenKind.StartTag && Is(token, _item))
            {
                HasItems = true;
                at = _lastEnd = ReadItem(token);
                continue;
            }

            ReadFrame(token);
            at = token.Span.End;
        }

        if (FindRefusal() is { } rule)
            return new ListingDraft(Text, Marker).Reject(rule);
        if (Depth > 0)
            Draft.ReportSyntax(new ByteSpan(Text.Length, 0), _end);
        return Draft.ToReading();
    }

    /// <summary>Reads the item that a tag opens.</summary>
    /// <returns>Where to read on.</returns>
    protected abstract int ReadItem(XmlToken tag);

    /// <summary>Takes note of an element around the items.</summary>
    protected abstract void Open(XmlToken tag);

    /// <summary>Whether text at this place belongs to nothing.</summary>
    protected abstract bool IsStrayText();

    /// <summary>The rule that says why the whole is no listing; <see langword="null"/> where it is one.</summary>
    protected abstract Rule? FindRefusal();

    /// <summary>Whether a tag is of an element of a name.</summary>
    protected bool Is(XmlToken tag, string name) => AsciiText.Equals(Text.Slice(tag.Content), name);

    private void ReadFrame(XmlToken token)
    {
        switch (token.Kind)
        {
            case XmlTokenKind.StartTag:
                Depth++;
                Open(token);
                break;
            case XmlTokenKind.EndTag when Is(token, _item):
                var start = WhiteSpace.TrimLines(Text, ByteSpan.FromBounds(_lastEnd, token.Span.End)).Start;
                Draft.ReportSyntax(ByteSpan.FromBounds(start, token.Span.End), $"'<{_item}>' before the fields of an {_item}");
                _lastEnd = token.Span.End;
                break;
            case XmlTokenKind.EndTag:
                Depth--;
                break;
            case XmlTokenKind.Malformed:
                Draft.ReportSyntax(token.Span, FeedItemReader.WholeTag);
                break;
            case XmlTokenKind.Text or XmlTokenKind.Data when IsStrayText():
                Draft.ReportStray(token.Content);
                break;
        }
    }
}
