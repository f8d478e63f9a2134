using System.Runtime.CompilerServices;

namespace PaperCatalog.Listings.Repeats.Words;

/// <summary>The words of a text as hashes, in order: runs of letters and digits, case of ASCII aside.</summary>
internal ref struct HashedWords
{
    // 64-bit FNV-1a: offset basis and prime, http://www.isthe.com/chongo/tech/comp/fnv/.
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    // What a byte counts as; 0 where it is part of no word.
    private static readonly byte[] s_folded = MakeFolded();

    private readonly ReadOnlySpan<byte> _utf8;
    private int _at;

    public HashedWords(ReadOnlySpan<byte> utf8)
    {
        _utf8 = utf8;
    }

    /// <summary>The hash that a word of ASCII has in a text.</summary>
    public static ulong Hash(string word)
    {
        var hash = Basis;
        foreach (var unit in word)
            hash = (hash ^ unit) * Prime;
        return hash;
    }

    /// <summary>The next word; <see langword="false"/> at the end.</summary>
    [MethodImpl(HotLoop.OptimisedAtOnce)]
    public bool TryRead(out ulong hash)
    {
        // Every byte of every abstract comes by here, hence the table and the locals.
        var utf8 = _utf8;
        var (folded, at) = (s_folded, _at);
        while (at < utf8.Length && folded[utf8[at]] == 0)
            at++;
        var start = at;
        hash = Basis;
        for (; at < utf8.Length && folded[utf8[at]] is > 0 and var value; at++)
            hash = (hash ^ value) * Prime;
        _at = at;
        return at > start;
    }

    private static byte[] MakeFolded()
    {
        var folded = new byte[256];
        for (var i = 0; i < folded.Length; i++)
        {
            var value = (byte)i;
            if (AsciiText.IsWordByte(value))
                folded[i] = AsciiText.IsUpper(value) ? (byte)(value | 0x20) : value;
        }

        return folded;
    }
}
