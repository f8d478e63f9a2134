namespace PaperCatalog.Listings.MarkdownLists.Syntax;

/// <summary>One going through a stretch of Markdown.</summary>
internal sealed partial class InlineScan
{
    private readonly Utf8Text _text;
    private readonly ReferenceTargets _references;
    private readonly ByteSpan _span;
    private readonly List<InlinePiece> _pieces = [];
    private readonly List<OpenLink> _open = [];
    private Brackets? _brackets;
    private InlineStyle _style;
    private int _start;
    private int _at;

    // Links hold no links: of what is open, so much can become a picture only.
    private int _inactive;

    public InlineScan(Utf8Text text, ReferenceTargets references, ByteSpan span) =>
        (_text, _references, _span, _start, _at) = (text, references, span, span.Start, span.Start);

    private ReadOnlySpan<byte> Rest => _text.Slice(ByteSpan.FromBounds(_at, _span.End));

    /// <summary>The pieces.</summary>
    public List<InlinePiece> Read()
    {
        while (_at < _span.End)
        {
            var rest = Rest;
            var next = rest.IndexOfAny(Signs);
            if (next < 0)
                break;
            _at += next;
            if (!TryReadSign(rest.Slice(next)))
                _at++;
        }

        _at = _span.End;
        EndText(_at);
        EndEmphasis();
        return Merge(_pieces);
    }

    // 'h' begins an address.
    private static ReadOnlySpan<byte> Signs => "\\`![]<*_h~"u8;

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
        var isInWord = _at > _span.Start && (AsciiText.IsLetter(_text.Bytes[_at - 1]) || AsciiText.IsDigit(_text.Bytes[_at - 1]));
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
    private static List<InlinePiece> Merge(List<InlinePiece> pieces)
    {
        var merged = new List<InlinePiece>(pieces.Count);
        foreach (var piece in pieces)
        {
            if (merged.Count > 0 && merged[merged.Count - 1] is { Kind: InlineKind.Text, IsCode: false } last && piece.Kind == InlineKind.Text &&
                piece.Style == last.Style && piece.Span.Start == last.Span.End)
            {
                merged[merged.Count - 1] = InlinePiece.OfText(ByteSpan.FromBounds(last.Span.Start, piece.Span.End), piece.Style);
            }
            else
            {
                merged.Add(piece);
            }
        }

        return merged;
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
