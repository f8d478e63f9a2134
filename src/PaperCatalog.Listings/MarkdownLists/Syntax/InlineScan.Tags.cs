namespace PaperCatalog.Listings.MarkdownLists.Syntax;

/// <content>Tags of HTML.</content>
internal sealed partial class InlineScan
{
    private bool _hasNoCommentEnd;

    private bool TryReadTag(ReadOnlySpan<byte> rest)
    {
        if (rest.StartsWith("<!--"u8))
            return TrySkipComment(rest);
        var end = rest.Slice(1).IndexOfAny((byte)'<', (byte)'>') + 1;
        if (end < 2 || rest[end] != '>')
            return false;
        var content = rest.Slice(1, end - 1);
        if (InlineParser.AddressLength(content) == content.Length)
        {
            EndText(_at);
            var address = new ByteSpan(_at + 1, content.Length);
            _pieces.Add(new InlinePiece(InlineKind.Link, new ByteSpan(_at, end + 1), address, address, _style));
            _at = _start = _at + end + 1;
            return true;
        }

        return (AsciiText.IsLetter(content[0]) || content[0] == '/') && TryReadTag(content, end + 1);
    }

    private bool TryReadTag(ReadOnlySpan<byte> content, int length)
    {
        var tag = new ByteSpan(_at, length);
        var name = NameOf(content);
        // "Learning <think> Tokens" and "a <b and c> d" are text.
        if (!IsKnown(name))
            return false;
        Skip(length);
        if (IsNamed(name, "br"))
            _pieces.Add(new InlinePiece(InlineKind.Break, tag, default, default, _style));
        else if (IsNamed(name, "img"))
            _pieces.Add(new InlinePiece(InlineKind.Picture, tag, default, default, _style));
        else if (IsNamed(name, "a"))
            ReadAnchor(content, tag);
        else if (IsNamed(name, "b") || IsNamed(name, "strong"))
            _style = content[0] == '/' ? _style & ~InlineStyle.Bold : _style | InlineStyle.Bold;
        else if (IsNamed(name, "i") || IsNamed(name, "em"))
            _style = content[0] == '/' ? _style & ~InlineStyle.Italic : _style | InlineStyle.Italic;
        return true;
    }

    private bool TrySkipComment(ReadOnlySpan<byte> rest)
    {
        var end = _hasNoCommentEnd ? -1 : rest.IndexOf("-->"u8);
        _hasNoCommentEnd = end < 0;
        if (end < 0)
            return false;
        Skip(end + 3);
        return true;
    }

    private void ReadAnchor(ReadOnlySpan<byte> content, ByteSpan tag)
    {
        if (content[0] != '/')
        {
            var target = FindTarget(content, tag.Start + 1);
            // Without an address it is a place to link to.
            if (!target.IsEmpty)
                _open.Add(new OpenLink(tag.Start, tag.End, _pieces.Count, _style, IsPicture: false, target));
            return;
        }

        for (var i = _open.Count - 1; i >= 0 && i >= _open.Count - MaxUnclosed; i--)
        {
            if (_open[i].Target.IsEmpty)
                continue;
            var open = _open[i];
            _open.RemoveRange(i, _open.Count - i);
            _inactive = Math.Min(_inactive, _open.Count);
            AddLink(open, ByteSpan.FromBounds(open.TextStart, tag.Start), open.Target, tag.End);
            return;
        }
    }

    // So many brackets can be left open in the text of a link.
    private const int MaxUnclosed = 8;

    /// <summary>The value of <c>href</c>.</summary>
    private static ByteSpan FindTarget(ReadOnlySpan<byte> content, int start)
    {
        var at = content.IndexOf("href="u8) + 5;
        if (at < 5 || at == content.Length)
            return default;
        var quote = content[at];
        var end = quote is (byte)'"' or (byte)'\'' ? content.Slice(at + 1).IndexOf(quote) : -1;
        if (end >= 0)
            return new ByteSpan(start + at + 1, end);
        end = content.Slice(at).IndexOf((byte)' ');
        return new ByteSpan(start + at, end < 0 ? content.Length - at : end);
    }

    private static ReadOnlySpan<byte> NameOf(ReadOnlySpan<byte> content)
    {
        var start = content[0] == '/' ? 1 : 0;
        var end = start;
        while (end < content.Length && (AsciiText.IsLetter(content[end]) || AsciiText.IsDigit(content[end])))
            end++;
        // "<b-spline>" is none.
        return end == content.Length || IsSpace(content[end]) || content[end] == '/' ? content.Slice(start, end - start) : default;
    }

    private static readonly string[] s_tags =
    [
        "a", "b", "br", "i", "p", "em", "strong", "sub", "sup", "img", "font", "span", "div", "center", "details",
        "summary", "u", "s", "del", "small",
        "code", "kbd", "td", "tr", "th", "table", "tbody", "thead", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5",
        "h6", "mark", "ins", "tt", "picture", "source",
    ];

    private static bool IsKnown(ReadOnlySpan<byte> name)
    {
        foreach (var tag in s_tags)
        {
            if (IsNamed(name, tag))
                return true;
        }

        return false;
    }

    private static bool IsNamed(ReadOnlySpan<byte> name, string tag) => AsciiText.EqualsIgnoreCase(name, tag);
}
