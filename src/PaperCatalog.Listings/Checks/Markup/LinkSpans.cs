using PaperCatalog.Listings.Checks.Links;

namespace PaperCatalog.Listings.Checks.Markup;

/// <summary>The links of a field with what sticks to them, for one walk from its start to its end.</summary>
internal ref struct LinkSpans
{
    private readonly ReadOnlySpan<byte> _bytes;
    private ByteSpan _link;
    private bool _isLast;

    /// <summary>The links of <paramref name="bytes"/>.</summary>
    public LinkSpans(ReadOnlySpan<byte> bytes)
    {
        _bytes = bytes;
        MoveNext();
    }

    /// <summary>
    /// Moves <paramref name="at"/>, which never goes back, to the end of the link that it is in. A backslash in a link is
    /// looked at all the same: no link has one.
    /// </summary>
    public bool Skip(ref int at)
    {
        while (!_isLast && _link.End <= at)
            MoveNext();
        if (_isLast || at < _link.Start || (_bytes[at] == '\\' && at + 1 < _link.End && !AsciiText.IsLetter(_bytes[at + 1])))
            return false;
        at = _link.End;
        return true;
    }

    private void MoveNext()
    {
        _isLast = !LinkCandidate.TryFind(_bytes, _link.End, out var link);
        if (_isLast)
            return;
        var residue = LinkResidueCheck.Locate(_bytes, link);
        _link = ByteSpan.FromBounds(link.Start, Math.Max(Math.Max(link.End, residue.End), link.HostStart));
    }
}
