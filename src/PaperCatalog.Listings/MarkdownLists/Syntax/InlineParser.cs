using PaperCatalog.Listings.Links;

namespace PaperCatalog.Listings.MarkdownLists.Syntax;

/// <summary>Cuts text of Markdown into pieces: links, pictures, breaks, and the text between, with its style.</summary>
/// <remarks>
/// As <see href="https://spec.commonmark.org/0.31.2/#inlines">CommonMark</see> has it, where that matters in lists: a link holds no
/// link, its target has brackets in pairs, signs in code mean nothing. The tags of HTML that such lists have mean what they mean there.
/// Each sign is looked at a fixed number of times, however they are nested.
/// </remarks>
/// <param name="text">The listing.</param>
/// <param name="references">Where the links lead that name a line of its own.</param>
internal sealed class InlineParser(Utf8Text text, ReferenceTargets references)
{
    private readonly InlineScan _scan = new(text, references);
    private List<InlinePiece> _pieces = [];
    private ByteSpan _last = new(-1, 0);

    /// <summary>The pieces of a stretch, in order; they are good until another stretch is read.</summary>
    public List<InlinePiece> Read(ByteSpan span)
    {
        // What a block is, is asked several times.
        if (span != _last)
            (_pieces, _last) = (_scan.Read(span), span);
        return _pieces;
    }

    /// <summary>The length of an address at the start of a text; 0 where there is none.</summary>
    public static int AddressLength(ReadOnlySpan<byte> bytes)
    {
        var scheme = LinkFinder.SchemeLength(bytes);
        if (scheme == 0)
            return 0;
        var length = LinkFinder.Length(bytes, scheme);
        // Emphasis and the cell of a table end it too.
        var end = bytes.Slice(0, length).IndexOfAny((byte)'*', (byte)'|', (byte)'`');
        length = end < 0 ? length : end;
        return length > scheme ? length : 0;
    }
}
