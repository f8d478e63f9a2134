using PaperCatalog.Listings.Atom.Syntax;
using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Atom;

/// <summary>Reads an item, tag by tag. What is wrong with the tags ends at the next item at the latest.</summary>
internal sealed class RssItemReader(ListingDraft draft, XmlTokenizer tokens)
{
    private readonly Utf8Text _text = draft.Text;
    private readonly RssFields _fields = new(draft);
    private XmlToken? _field;
    private int _nested;
    private bool _isWhole;

    private enum Step
    {
        Inside,
        Ended,
        Broken,
    }

    /// <summary>Reads the item that a tag opens.</summary>
    /// <returns>Where to read on.</returns>
    public int Read(XmlToken item)
    {
        (_field, _nested, _isWhole) = (null, 0, true);
        _fields.Begin(item);
        var at = item.Span.End;
        while (true)
        {
            var token = tokens.Read(at);
            var step = ReadToken(token);
            // A tag of something else is for whoever reads on.
            at = step == Step.Broken ? token.Span.Start : token.Span.End;
            if (step != Step.Inside)
                break;
        }

        _fields.End(WhiteSpace.TrimLines(_text, ByteSpan.FromBounds(item.Span.Start, at)).End, _isWhole);
        return at;
    }

    private Step ReadToken(XmlToken token)
    {
        switch (token.Kind)
        {
            case XmlTokenKind.End:
                return Break(token, "'</item>' at the end of the last item");
            case XmlTokenKind.StartTag when Is(token, "item"u8):
                return Break(token, "'</item>' before the next item");
            case XmlTokenKind.StartTag:
                ReadStart(token);
                break;
            case XmlTokenKind.EndTag:
                return ReadEnd(token);
            case XmlTokenKind.Text or XmlTokenKind.Data when _field is null:
                ReportStray(token.Content);
                break;
            case XmlTokenKind.Text or XmlTokenKind.Data:
                _fields.AddText(token);
                break;
            case XmlTokenKind.Malformed:
                Report(token, "a whole tag; a '<' that is text is written '&lt;'");
                break;
        }

        return Step.Inside;
    }

    private void ReadStart(XmlToken token)
    {
        if (_field is { } open && !IsField(token))
        {
            // The mark-up within a text goes, its text stays.
            _nested += Is(token, _text.Slice(open.Content)) ? 1 : 0;
            return;
        }

        if (_field is { } unclosed)
        {
            Report(token, $"'</{Excerpt.Of(_text, unclosed.Content)}>' first");
            Close(token.Span.Start);
        }

        (_field, _nested) = (token, 0);
        _fields.Open();
    }

    private Step ReadEnd(XmlToken token)
    {
        if (_field is { } field && Is(token, _text.Slice(field.Content)))
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
        Report(token, $"'</{(_field is { } open ? Excerpt.Of(_text, open.Content) : "item")}>'");
        if (!isItem && !isFrame)
            return Step.Inside;
        if (_field is not null)
            Close(token.Span.Start);
        return isItem ? Step.Ended : Step.Broken;
    }

    private void Close(int end)
    {
        var field = _field!.Value;
        _field = null;
        _fields.Close(field, ByteSpan.FromBounds(Math.Min(field.Span.End, end), end));
    }

    private Step Break(XmlToken token, string expected)
    {
        Report(token, expected);
        if (_field is not null)
            Close(token.Span.Start);
        return Step.Broken;
    }

    private void Report(XmlToken token, string expected)
    {
        _isWhole = false;
        draft.ReportSyntax(token.Span, expected);
    }

    private void ReportStray(ByteSpan content)
    {
        var stray = WhiteSpace.TrimLines(_text, content);
        if (!stray.IsEmpty)
            draft.ReportText(RuleTable.StrayText, stray);
    }

    /// <summary>Whether a tag is of a field that items have: inside another such field it has no place.</summary>
    private bool IsField(XmlToken tag)
    {
        var name = _text.Slice(tag.Content);
        return name.SequenceEqual("title"u8) || name.SequenceEqual("description"u8) || name.SequenceEqual("creator"u8) || name.SequenceEqual("pubDate"u8) || name.SequenceEqual("guid"u8) ||
            name.SequenceEqual("link"u8) || name.SequenceEqual("category"u8) || name.SequenceEqual("rights"u8) || name.SequenceEqual("announce_type"u8);
    }

    private bool Is(XmlToken tag, ReadOnlySpan<byte> name) => _text.Slice(tag.Content).SequenceEqual(name);
}
