using System.Runtime.CompilerServices;

namespace PaperCatalog.Listings;

/// <summary>Some bytes, and where one of them is next: for sets that are too large for what the framework looks for at once.</summary>
internal sealed class ByteSet
{
    private readonly bool[] _has = new bool[256];

    /// <summary>The set of some bytes.</summary>
    public ByteSet(ReadOnlySpan<byte> values, bool isOutsideAscii = false)
    {
        foreach (var value in values)
            _has[value] = true;
        for (var value = 0x80; isOutsideAscii && value < _has.Length; value++)
            _has[value] = true;
    }

    /// <summary>Whether a byte is one of them.</summary>
    public bool Contains(byte value) => _has[value];

    /// <summary>Where the first of them is; the length of the text where there is none.</summary>
    [MethodImpl(HotLoop.OptimisedAtOnce)]
    public int IndexIn(ReadOnlySpan<byte> text)
    {
        var has = _has;
        for (var at = 0; at < text.Length; at++)
        {
            if (has[text[at]])
                return at;
        }

        return text.Length;
    }
}
