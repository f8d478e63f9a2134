using PaperCatalog.Listings.Atom.Syntax;
using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.Atom;

/// <summary>Reads an item, tag by tag.</summary>
internal sealed class RssItemReader(ListingDraft draft, XmlTokenizer tokens) : FeedItemReader(draft, tokens)
{
    private readonly RssFields _fields = new(draft);
    private XmlToken? _field;
    private int _nested;

    /// <inheritdoc/>
    protected override void Begin(XmlToken item)
    {
        (_field, _nested) = (null, 0);
        _fields.Begin(item);
    }

    /// <inheritdoc/>
    protected override void End(int end, bool isWhole) => _fields.End(end, isWhole);

    /// <inheritdoc/>
    protected override Step ReadTag(XmlToken token)
    {
        switch (token.Kind)
        {
            case XmlTokenKind.End:
                return Break(token, "'</item>' at the end of the last item");
            case XmlTokenKind.StartTag when Is(token, "item"u8):
                return Break(token, "'</item>' before the next item");
            case XmlTokenKind.StartTag:
                ReadStart(token);
                return Step.Inside;
            case XmlTokenKind.EndTag:
                return ReadEnd(token);
            default:
                return Step.Inside;
        }
    }

    /// <inheritdoc/>
    protected override bool TryAddText(XmlToken token)
    {
        if (_field is null)
            return false;
        _fields.AddText(token);
        return true;
    }

    /// <inheritdoc/>
    protected override void CloseAll(int end)
    {
        if (_field is not null)
            Close(end);
    }

    private void ReadStart(XmlToken token)
    {
        if (_field is { } open && !IsField(token))
        {
            // The mark-up within a text goes, its text stays.
            _nested += Is(token, Text.Slice(open.Content)) ? 1 : 0;
            return;
        }

        if (_field is { } unclosed)
        {
            Report(token, $"'</{Excerpt.Of(Text, unclosed.Content)}>' first");
            Close(token.Span.Start);
        }

        (_field, _nested) = (token, 0);
        _fields.Open();
    }

    private Step ReadEnd(XmlToken token)
    {
        if (_field is { } field && Is(token, Text.Slice(field.Content)))
        {
            if (_nested-- == 0)
                Close(token.Span.Start);
            return Step.Inside;
        }

        var isItem = Is(token, "item"u8);
        var isFrame = Is(token, "channel"u8) || Is(token, "rss"u8) || Is(token, "RDF"u8);
        if (_field is null && isItem)
            return Step.Ended;
        // Within a field it is of its mark-up.
        if (_field is not null && !isItem && !isFrame && !IsField(token))
            return Step.Inside;
        Report(token, $"'</{(_field is { } open ? Excerpt.Of(Text, open.Content) : "item")}>'");
        if (!isItem && !isFrame)
            return Step.Inside;
        CloseAll(token.Span.Start);
        return isItem ? Step.Ended : Step.Broken;
    }

    private void Close(int end)
    {
        var field = _field!.Value;
        _field = null;
        _fields.Close(field, ByteSpan.FromBounds(Math.Min(field.Span.End, end), end));
    }

    /// <summary>Whether a tag is of a field that items have: inside another such field it has no place.</summary>
    private bool IsField(XmlToken tag)
    {
        var name = Text.Slice(tag.Content);
        return name.SequenceEqual("title"u8) || name.SequenceEqual("description"u8) || name.SequenceEqual("creator"u8) || name.SequenceEqual("pubDate"u8) || name.SequenceEqual("guid"u8) ||
            name.SequenceEqual("link"u8) || name.SequenceEqual("category"u8) || name.SequenceEqual("rights"u8) || name.SequenceEqual("announce_type"u8);
    }

    private bool Is(XmlToken tag, ReadOnlySpan<byte> name) => Text.Slice(tag.Content).SequenceEqual(name);
}
