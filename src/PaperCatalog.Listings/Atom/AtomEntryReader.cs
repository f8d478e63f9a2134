using PaperCatalog.Listings.Atom.Syntax;
using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.Atom;

/// <summary>Reads an entry, tag by tag. What is wrong with the tags ends at the next entry at the latest.</summary>
internal sealed class AtomEntryReader(ListingDraft draft)
{
    private readonly Utf8Text _text = draft.Text;
    private readonly AtomFields _fields = new(draft);
    private readonly Stack<XmlToken> _open = new();
    private bool _isWhole;

    private enum Step
    {
        Inside,
        Ended,
        Broken,
    }

    /// <summary>Reads the entry that a tag opens.</summary>
    /// <returns>Where to read on.</returns>
    public int Read(XmlToken entry)
    {
        _open.Clear();
        _isWhole = true;
        _fields.Begin();
        var at = entry.Span.End;
        while (true)
        {
            var token = XmlTokenizer.Read(_text.Bytes, at);
            var step = ReadToken(token);
            // A tag of something else is for whoever reads on.
            at = step == Step.Broken ? token.Span.Start : token.Span.End;
            if (step != Step.Inside)
                break;
        }

        var span = WhiteSpace.TrimLines(_text, ByteSpan.FromBounds(entry.Span.Start, at));
        if (_fields.End(span) is { } read)
            draft.Add(read, _isWhole);
        return at;
    }

    private Step ReadToken(XmlToken token)
    {
        switch (token.Kind)
        {
            case XmlTokenKind.End:
                return Break(token, "'</entry>' at the end of the last entry");
            case XmlTokenKind.StartTag or XmlTokenKind.EmptyTag:
                return ReadStart(token);
            case XmlTokenKind.EndTag:
                return ReadEnd(token);
            case XmlTokenKind.Text or XmlTokenKind.Data when _open.Count == 0:
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

    private Step ReadStart(XmlToken tag)
    {
        if (Is(tag, "entry"u8))
            return Break(tag, "'</entry>' before the next entry");
        if (_open.Count > 0 && AtomFields.IsField(_text.Slice(tag.Content)) && !IsSource(_open.Last()))
        {
            Report(tag, $"'</{_text.GetString(_open.Peek().Content)}>' first");
            while (_open.Count > 0)
                Close(tag.Span.Start);
        }

        _fields.Open(tag, _open.Count);
        _open.Push(tag);
        if (tag.Kind == XmlTokenKind.EmptyTag)
            Close(tag.Span.End);
        return Step.Inside;
    }

    private Step ReadEnd(XmlToken tag)
    {
        if (_open.Count > 0 && IsSame(_open.Peek(), tag))
        {
            Close(tag.Span.Start);
            return Step.Inside;
        }

        if (_open.Count == 0 && Is(tag, "entry"u8))
            return Step.Ended;
        var expected = _open.Count > 0 ? _text.GetString(_open.Peek().Content) : "entry";
        Report(tag, $"'</{expected}>'");
        if (!Is(tag, "entry"u8) && !Is(tag, "feed"u8) && !_open.Any(open => IsSame(open, tag)))
            return Step.Inside;
        while (_open.Count > 0 && !IsSame(_open.Peek(), tag))
            Close(tag.Span.Start);
        if (_open.Count > 0)
            Close(tag.Span.Start);
        return Is(tag, "entry"u8) ? Step.Ended : Is(tag, "feed"u8) ? Step.Broken : Step.Inside;
    }

    private void Close(int end)
    {
        var tag = _open.Pop();
        _fields.Close(tag, _open.Count, ByteSpan.FromBounds(Math.Min(tag.Span.End, end), end));
    }

    private Step Break(XmlToken token, string expected)
    {
        Report(token, expected);
        while (_open.Count > 0)
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
            draft.Report(ProblemKind.StrayText, stray, Excerpt.Of(_text, stray));
    }

    /// <summary>Whether an element tells of the feed that an entry was taken from, in the fields that entries have.</summary>
    private bool IsSource(XmlToken tag) => Is(tag, "source"u8);

    private bool Is(XmlToken tag, ReadOnlySpan<byte> name) => _text.Slice(tag.Content).SequenceEqual(name);

    private bool IsSame(XmlToken left, XmlToken right) => Is(left, _text.Slice(right.Content));
}
