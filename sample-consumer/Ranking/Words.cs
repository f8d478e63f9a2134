using System.Buffers;

namespace SampleConsumer.Ranking;

/// <summary>Goes through the words of a UTF-8 text, which are runs of ASCII letters and digits. Allocates nothing.</summary>
internal ref struct Words(ReadOnlySpan<byte> text)
{
    private static readonly SearchValues<byte> s_wordBytes =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8);

    private ReadOnlySpan<byte> _rest = text;

    public ReadOnlySpan<byte> Current { get; private set; }

    public readonly Words GetEnumerator() => this;

    public bool MoveNext()
    {
        var start = _rest.IndexOfAny(s_wordBytes);
        if (start < 0)
            return false;
        _rest = _rest[start..];
        var end = _rest.IndexOfAnyExcept(s_wordBytes) is >= 0 and var gap ? gap : _rest.Length;
        Current = _rest[..end];
        _rest = _rest[end..];
        return true;
    }
}
