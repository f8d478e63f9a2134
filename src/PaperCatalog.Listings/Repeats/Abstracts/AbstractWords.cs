namespace PaperCatalog.Listings.Repeats;

/// <summary>The words of a text as hashes, in order: runs of letters and digits, case of ASCII aside.</summary>
internal ref struct AbstractWords
{
    // 64-bit FNV-1a: offset basis and prime, http://www.isthe.com/chongo/tech/comp/fnv/.
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private readonly ReadOnlySpan<byte> _utf8;
    private int _at;

    public AbstractWords(ReadOnlySpan<byte> utf8)
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
    public bool TryRead(out ulong hash)
    {
        hash = Basis;
        while (_at < _utf8.Length && !AsciiText.IsWordByte(_utf8[_at]))
            _at++;
        var start = _at;
        for (; _at < _utf8.Length && AsciiText.IsWordByte(_utf8[_at]); _at++)
        {
            var value = _utf8[_at];
            hash = (hash ^ (AsciiText.IsUpper(value) ? (ulong)(value | 0x20) : value)) * Prime;
        }

        return _at > start;
    }
}
