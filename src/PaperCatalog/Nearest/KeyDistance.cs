using System.Runtime.CompilerServices;

namespace PaperCatalog.Nearest;

/// <summary>How far other keys are from one key: in edits, of which a third of its length is too many.</summary>
/// <remarks>
/// An edit (Levenshtein) puts in, takes out or changes one byte of UTF-8; the case of ASCII letters does not matter. A
/// key that starts with the other is one edit away, however long the rest: it is typed as far as it was remembered.
/// </remarks>
internal sealed class KeyDistance
{
    private const int ShortestPrefix = 3;
    private const int BitsOfWord = 64;

    // MethodImplOptions.AggressiveOptimization, which netstandard2.0 has no name for: a failed lookup compares every key
    // at once and is over before code that starts slow would get quick.
    private const int AggressiveOptimization = 512;

    private readonly byte[] _key;

    // By byte, the places of the key where it stands in either case, for keys that a word has room for.
    private readonly ulong[] _places = new ulong[256];
    private readonly int _most;
    private int[] _row = [];

    /// <summary>Measures from a key in UTF-8.</summary>
    public KeyDistance(byte[] key)
    {
        _key = key;
        _most = Math.Max(1, key.Length / 3);
        for (var i = 0; i < key.Length && i < BitsOfWord; i++)
        {
            _places[Lower(key[i])] |= 1UL << i;
            _places[Upper(key[i])] |= 1UL << i;
        }
    }

    /// <summary>The number of edits to another key, or null where they are too many or more than a limit.</summary>
    public int? To(ReadOnlySpan<byte> other, int limit)
    {
        limit = Math.Min(limit, _most);
        var common = Math.Min(_key.Length, other.Length);
        var start = 0;
        while (start < common && Lower(_key[start]) == Lower(other[start]))
            start++;
        if (start == _key.Length && start == other.Length)
            return 0;
        if (start == common && common >= ShortestPrefix)
            return limit >= 1 ? 1 : null;

        // Each byte that one key has more is an edit at least.
        if (Math.Abs(_key.Length - other.Length) > limit)
            return null;
        var edits = _key.Length is > 0 and <= BitsOfWord
            ? EditsByWord(other, limit)
            : Edits(_key.AsSpan(start), other.Slice(start), limit);
        return edits <= limit ? edits : null;
    }

    // A column of the matrix at a time, each number as its difference to the one above it, in two words: where that is 1
    // and where it is -1 (G. Myers 1999, doi:10.1145/316542.316550, as H. Hyyro 2001 has it for whole texts).
    [MethodImpl((MethodImplOptions)AggressiveOptimization)]
    private int EditsByWord(ReadOnlySpan<byte> other, int limit)
    {
        var last = 1UL << (_key.Length - 1);
        var edits = _key.Length;
        var (up, down) = (ulong.MaxValue, 0UL);
        for (var i = 0; i < other.Length; i++)
        {
            var same = _places[other[i]];
            var vertical = same | down;
            var horizontal = (((same & up) + up) ^ up) | same;
            var more = down | ~(horizontal | up);
            var less = up & horizontal;
            if ((more & last) != 0)
                edits++;
            else if ((less & last) != 0)
                edits--;

            // Each byte that is left takes one edit back at most.
            if (edits - (other.Length - i - 1) > limit)
                return int.MaxValue;

            more = (more << 1) | 1;
            less <<= 1;
            up = less | ~(vertical | more);
            down = more & vertical;
        }

        return edits;
    }

    private int Edits(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right, int limit)
    {
        if (_row.Length <= right.Length)
            _row = new int[right.Length + 1];
        // Row i has the edits from the first i bytes of the left key to the first j of the right one; one row is
        // enough.
        var row = _row;
        for (var j = 0; j <= right.Length; j++)
            row[j] = j;

        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            var least = row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = diagonal + (Lower(left[i - 1]) == Lower(right[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(diagonal, row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }

            // No row has a smaller least number than the row before it.
            if (least > limit)
                return least;
        }

        return row[right.Length];
    }

    private static byte Lower(byte value) => value is >= (byte)'A' and <= (byte)'Z' ? (byte)(value | 0x20) : value;

    private static byte Upper(byte value) => value is >= (byte)'a' and <= (byte)'z' ? (byte)(value & ~0x20) : value;
}
