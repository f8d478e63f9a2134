using PaperCatalog.Listings.Atom.Syntax;
using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Atom;

/// <summary>Reads an entry, tag by tag. What is wrong with the tags ends at the next entry at the latest.</summary>
internal sealed class AtomEntryReader(ListingDraft draft, XmlTokenizer tokens)
{
    // So many elements can be without an end tag for that of one around them still to count.
    private const int MaxUnclosed = 64;

    private readonly Utf8Text _text = draft.Text;
    private readonly AtomFields _fields = new(draft);
    private readonly Stack<AtomTag> _open = new();
    private bool _isInSource;
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
        _fields.Begin(entry);
        var at = entry.Span.End;
        while (true)
        {
            var token = tokens.Read(at);
            var step = ReadToken(token);
            // A tag of something else is for whoever reads on.
            at = step == Step.Broken ? token.Span.Start : token.Span.End;
            if (step != Step.Inside)
                break;
        }

        _fields.End(WhiteSpace.TrimLines(_text, ByteSpan.FromBounds(entry.Span.Start, at)).End, _isWhole);
        return at;
    }

    private Step ReadToken(XmlToken token)
    {
        switch (token.Kind)
        {
            case XmlTokenKind.End:
                return Break(token, "'</entry>' at the end of the last entry");
            case XmlTokenKind.StartTag or XmlTokenKind.EmptyTag:
                return ReadStart(AtomTag.Of(_text, token));
            case XmlTokenKind.EndTag:
                return ReadEnd(AtomTag.Of(_text, token));
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

    private Step ReadStart(AtomTag tag)
    {
        if (tag.Element == AtomElement.Entry)
            return Break(tag.Token, "'</entry>' before the next entry");
        if (_open.Count == 0)
        {
            _isInSource = tag.Element == AtomElement.Source;
        }
        else if (tag.IsField && !_isInSource)
        {
            Report(tag.Token, $"'</{Excerpt.Of(_text, _open.Peek().Name)}>' first");
            CloseAll(tag.Span.Start);
        }

        _fields.Open(tag, _open.Count);
        _open.Push(tag);
        if (tag.Token.Kind == XmlTokenKind.EmptyTag)
            Close(tag.Span.End);
        return Step.Inside;
    }

    private Step ReadEnd(AtomTag tag)
    {
        if (_open.Count > 0 && IsSame(_open.Peek(), tag))
        {
            Close(tag.Span.Start);
            return Step.Inside;
        }

        if (_open.Count == 0 && tag.Element == AtomElement.Entry)
            return Step.Ended;
        Report(tag.Token, $"'</{(_open.Count > 0 ? Excerpt.Of(_text, _open.Peek().Name) : "entry")}>'");
        if (tag.Element is AtomElement.Entry or AtomElement.Feed)
        {
            CloseAll(tag.Span.Start);
            return tag.Element == AtomElement.Entry ? Step.Ended : Step.Broken;
        }

        CloseTo(tag);
        return Step.Inside;
    }

    /// <summary>Closes the element that an end tag is of, with those in it; a tag of none closes none.</summary>
    private void CloseTo(AtomTag end)
    {
        var depth = 1;
        foreach (var open in _open)
        {
            if (IsSame(open, end))
                break;
            // What is further out was meant to be closed by something else.
            if (++depth > MaxUnclosed)
                return;
        }

        if (depth > _open.Count)
            return;
        for (; depth > 0; depth--)
            Close(end.Span.Start);
    }

    private void CloseAll(int end)
    {
        while (_open.Count > 0)
            Close(end);
    }

    private void Close(int end)
    {
        var tag = _open.Pop();
        _fields.Close(tag, _open.Count, ByteSpan.FromBounds(Math.Min(tag.Span.End, end), end));
    }

    private Step Break(XmlToken token, string expected)
    {
        Report(token, expected);
        CloseAll(token.Span.Start);
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

    private bool IsSame(AtomTag left, AtomTag right) =>
        left.Element == right.Element &&
        (left.Element != AtomElement.Other || _text.Slice(left.Name).SequenceEqual(_text.Slice(right.Name)));
}
