namespace PaperCatalog.Listings.MarkdownLists.Syntax;

/// <summary>Goes through stretches of Markdown, one after the other.</summary>
/// <param name="text">The listing.</param>
/// <param name="references">Where the links lead that name a line of its own.</param>
internal sealed partial class InlineScan(Utf8Text text, ReferenceTargets references)
{
    private static readonly ByteSet s_signs = new("\\`![]<*_~"u8);

    private readonly List<InlinePiece> _pieces = [];
    private readonly List<OpenLink> _open = [];
    private readonly Brackets _brackets = new();
    private bool _hasBrackets;
    private ByteSpan _span;
    private InlineStyle _style;
    private int _start;
    private int _at;

    // Where the next "http" is, or the end.
    private int _address;

    // Links hold no links: of what is open, so much can become a picture only.
    private int _inactive;

    /// <summary>The pieces of a stretch, in order; they are good until the next stretch is read.</summary>
    public List<InlinePiece> Read(ByteSpan span)
    {
        Begin(span);
        while (_at < span.End)
        {
            var rest = text.Slice(ByteSpan.FromBounds(_at, span.End));
            FindAddress(rest);
            var next = s_signs.IndexIn(rest.Slice(0, _address - _at));
            _at += next;
            if (_at < span.End && !TryReadSign(rest.Slice(next)))
                _at++;
        }

        _at = span.End;
        EndText(_at);
        EndEmphasis();
        Merge();
        return _pieces;
    }

    private void Begin(ByteSpan span)
    {
        _pieces.Clear();
        _open.Clear();
        (_span, _start, _at, _address, _style, _inactive) = (span, span.Start, span.Start, span.Start - 1, InlineStyle.None, 0);
        (_bold, _italic, _unclosedCode, _hasNoCommentEnd, _hasBrackets) = (null, null, int.MaxValue, false, false);
    }

    private void FindAddress(ReadOnlySpan<byte> rest)
    {
        if (_address >= _at)
            return;
        var next = rest.IndexOf("http"u8);
        _address = next < 0 ? _span.End : _at + next;
    }

    /// <summary>Reads what a sign begins; <see langword="false"/> where it is text.</summary>
    private bool TryReadSign(ReadOnlySpan<byte> rest)
    {
        switch (rest[0])
        {
            case (byte)'\\' when rest.Length > 1 && InlineText.IsEscapable(rest[1]):
                _at += 2;
                return true;
            case (byte)'`':
                return TryReadCode(rest);
            case (byte)'!' when rest.Length > 1 && rest[1] == '[':
                OpenBracket(isPicture: true, length: 2);
                return true;
            case (byte)'[':
                OpenBracket(isPicture: false, length: 1);
                return true;
            case (byte)']':
                return TryCloseBracket(rest);
            case (byte)'<':
                return TryReadTag(rest);
            case (byte)'*' or (byte)'_':
                return TryReadEmphasis(rest);
            case (byte)'~' when rest.Length > 1 && rest[1] == '~':
                Skip(2);
                return true;
            case (byte)'h':
                return TryReadAddress(rest);
            default:
                return false;
        }
    }

    private bool TryReadAddress(ReadOnlySpan<byte> rest)
    {
        var isInWord = _at > _span.Start && (AsciiText.IsLetter(text.Bytes[_at - 1]) || AsciiText.IsDigit(text.Bytes[_at - 1]));
        var length = isInWord ? 0 : InlineParser.AddressLength(rest);
        if (length == 0)
            return false;
        EndText(_at);
        var address = new ByteSpan(_at, length);
        _pieces.Add(new InlinePiece(InlineKind.Link, address, address, address, _style));
        _at = _start = address.End;
        return true;
    }

    /// <summary>Goes on behind marks that are no part of the text.</summary>
    private void Skip(int length)
    {
        EndText(_at);
        _at += length;
        _start = _at;
    }

    /// <summary>Ends the text that is being read, at a place.</summary>
    private void EndText(int end)
    {
        if (end > _start)
            _pieces.Add(InlinePiece.OfText(ByteSpan.FromBounds(_start, end), _style));
        _start = end;
    }

    /// <summary>Makes one piece of texts that stand side by side and look the same.</summary>
    private void Merge()
    {
        var count = 0;
        for (var i = 0; i < _pieces.Count; i++)
        {
            var piece = _pieces[i];
            if (count > 0 && _pieces[count - 1] is { Kind: InlineKind.Text, IsCode: false } last && piece.Kind == InlineKind.Text &&
                piece.Style == last.Style && piece.Span.Start == last.Span.End)
            {
                _pieces[count - 1] = InlinePiece.OfText(ByteSpan.FromBounds(last.Span.Start, piece.Span.End), piece.Style);
            }
            else
            {
                _pieces[count++] = piece;
            }
        }

        _pieces.RemoveRange(count, _pieces.Count - count);
    }

    /// <summary>The start of a link, of a picture, or of an element of HTML that is a link.</summary>
    /// <param name="At">Where it opens.</param>
    /// <param name="TextStart">Where its text begins.</param>
    /// <param name="PieceCount">How many pieces there were.</param>
    /// <param name="Style">How the text before looks.</param>
    /// <param name="IsPicture">Whether it is of a picture.</param>
    /// <param name="Target">Where an element of HTML leads.</param>
    private readonly record struct OpenLink(int At, int TextStart, int PieceCount, InlineStyle Style, bool IsPicture, ByteSpan Target);
}
