using PaperCatalog.Listings.Atom.Syntax;
using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.Atom;

/// <summary>Reads an entry, tag by tag.</summary>
internal sealed class AtomEntryReader(ListingDraft draft, XmlTokenizer tokens) : FeedItemReader(draft, tokens)
{
    // So many elements can be without an end tag for that of one around them still to count.
    private const int MaxUnclosed = 64;

    private readonly AtomFields _fields = new(draft);
    private readonly Stack<AtomTag> _open = new();
    private bool _isInSource;

    /// <inheritdoc/>
    protected override void Begin(XmlToken item)
    {
        _open.Clear();
        _fields.Begin(item);
    }

    /// <inheritdoc/>
    protected override void End(int end, bool isWhole) => _fields.End(end, isWhole);

    /// <inheritdoc/>
    protected override Step ReadTag(XmlToken token) => token.Kind switch
    {
        XmlTokenKind.End => Break(token, "'</entry>' at the end of the last entry"),
        XmlTokenKind.StartTag or XmlTokenKind.EmptyTag => ReadStart(AtomTag.Of(Text, token)),
        XmlTokenKind.EndTag => ReadEnd(AtomTag.Of(Text, token)),
        _ => Step.Inside,
    };

    /// <inheritdoc/>
    protected override bool TryAddText(XmlToken token)
    {
        if (_open.Count == 0)
            return false;
        _fields.AddText(token);
        return true;
    }

    /// <inheritdoc/>
    protected override void CloseAll(int end)
    {
        while (_open.Count > 0)
            Close(end);
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
            Report(tag.Token, $"'</{Excerpt.Of(Text, _open.Peek().Name)}>' first");
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
        Report(tag.Token, $"'</{(_open.Count > 0 ? Excerpt.Of(Text, _open.Peek().Name) : "entry")}>'");
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

    private void Close(int end)
    {
        var tag = _open.Pop();
        _fields.Close(tag, _open.Count, ByteSpan.FromBounds(Math.Min(tag.Span.End, end), end));
    }

    private bool IsSame(AtomTag left, AtomTag right) =>
        left.Element == right.Element &&
        (left.Element != AtomElement.Other || Text.Slice(left.Name).SequenceEqual(Text.Slice(right.Name)));
}
