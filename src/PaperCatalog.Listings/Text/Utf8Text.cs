using System.Text;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings;

/// <summary>
/// The text of a listing as UTF-8 bytes, with its lines. Lines end with <c>\n</c>, <c>\r\n</c> or <c>\r</c>.
/// </summary>
/// <remarks>
/// Bytes and not characters: offsets into them are what the generated code needs, and a listing of ASCII takes half the
/// memory. Behind the listing's last byte its offsets go on in the <see cref="Decoded"/> texts of its fields, so that a span is
/// the text of a field wherever that is. Two texts are equal when their bytes and decoded texts are.
/// </remarks>
public sealed class Utf8Text : IEquatable<Utf8Text>
{
    // How many bytes lie between two places whose offset in characters is kept: what is counted anew is never more.
    private const int Stride = 1024;

    private readonly byte[] _bytes;
    private readonly int[] _lineStarts;
    private readonly uint _checksum;
    private int[]? _charOffsets;

    /// <summary>Takes over <paramref name="bytes"/>, valid UTF-8 without a byte-order mark, which nobody may change afterwards.</summary>
    public Utf8Text(byte[] bytes)
    {
        _bytes = bytes ?? throw new ArgumentNullException(nameof(bytes));
        _lineStarts = FindLineStarts(bytes);
        _checksum = StableHash.OfBlock(bytes);
    }

    private Utf8Text(Utf8Text listing, DecodedText? decoded)
    {
        (_bytes, _lineStarts, _checksum) = (listing._bytes, listing._lineStarts, listing._checksum);
        Decoded = decoded;
    }

    /// <summary>The texts of fields that had to be decoded; <see langword="null"/> where there are none.</summary>
    public DecodedText? Decoded { get; }

    /// <summary>The number of bytes of the listing.</summary>
    public int Length => _bytes.Length;

    /// <summary>All bytes of the listing.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>The number of lines; a text that ends with a line break has an empty last line.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>A text of the characters of <paramref name="text"/>.</summary>
    public static Utf8Text FromString(string text) => new(Encoding.UTF8.GetBytes(text));

    /// <summary>The bytes of <paramref name="span"/>.</summary>
    public ReadOnlySpan<byte> Slice(ByteSpan span) => span.Start >= Length && Decoded is not null
        ? Decoded.Slice(span.Start - Length, span.Length)
        : _bytes.AsSpan(span.Start, span.Length);

    /// <summary>The characters of <paramref name="span"/>.</summary>
    public string GetString(ByteSpan span) => span.Start >= Length && Decoded is not null
        ? Encoding.UTF8.GetString(Decoded.Slice(span.Start - Length, span.Length).ToArray())
        : Encoding.UTF8.GetString(_bytes, span.Start, span.Length);

    /// <summary>Where in the listing the text of <paramref name="span"/> comes from: itself where it is not decoded.</summary>
    public ByteSpan GetSource(ByteSpan span) =>
        span.Start >= Length && Decoded is not null ? Decoded.FindSource(span.Start - Length, span.Length) : span;

    /// <summary>Whether the text of <paramref name="span"/> stands in the listing just so.</summary>
    public bool IsVerbatim(ByteSpan span) =>
        span.Start < Length || Decoded is null || Decoded.IsVerbatim(span.Start - Length, span.Length);

    /// <summary>This listing with the decoded texts of its fields.</summary>
    internal Utf8Text WithDecoded(DecodedText decoded) => new(this, decoded);

    /// <summary>This listing without them, as it was before it was read.</summary>
    internal Utf8Text WithoutDecoded() => Decoded is null ? this : new Utf8Text(this, decoded: null);

    /// <summary>The line at <paramref name="index"/>, from 0, without its line break.</summary>
    public ByteSpan GetLine(int index)
    {
        var start = _lineStarts[index];
        var end = index + 1 < _lineStarts.Length ? _lineStarts[index + 1] : _bytes.Length;
        if (end > start && _bytes[end - 1] == '\n')
            end--;
        if (end > start && _bytes[end - 1] == '\r')
            end--;
        return ByteSpan.FromBounds(start, end);
    }

    /// <summary>The offset of the first byte of the line with an index, from 0.</summary>
    public int GetLineStart(int index) => _lineStarts[index];

    /// <summary>The index, from 0, of the line that holds the byte at <paramref name="offset"/>.</summary>
    public int GetLineIndex(int offset)
    {
        var index = Array.BinarySearch(_lineStarts, offset);
        return index >= 0 ? index : ~index - 1;
    }

    /// <summary>Where an editor shows the byte at <paramref name="offset"/>.</summary>
    public TextPosition GetPosition(int offset)
    {
        var line = GetLineIndex(offset);
        return new TextPosition(line, GetCharOffset(offset) - GetCharOffset(_lineStarts[line]));
    }

    /// <summary>How many UTF-16 units stand before the byte at <paramref name="offset"/>.</summary>
    public int GetCharOffset(int offset)
    {
        var charOffsets = Volatile.Read(ref _charOffsets) ?? MakeCharOffsets();
        var stride = offset / Stride;
        return charOffsets[stride] + CountChars(stride * Stride, offset);
    }

    /// <inheritdoc/>
    public bool Equals(Utf8Text? other) =>
        ReferenceEquals(this, other) ||
        (other is not null && _checksum == other._checksum && Bytes.SequenceEqual(other.Bytes) && Equals(Decoded, other.Decoded));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Utf8Text);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)_checksum;

    private static int[] FindLineStarts(ReadOnlySpan<byte> bytes)
    {
        var starts = new List<int> { 0 };
        var at = 0;
        while (true)
        {
            var next = bytes.Slice(at).IndexOfAny((byte)'\n', (byte)'\r');
            if (next < 0)
                return [.. starts];
            at += next + 1;
            if (bytes[at - 1] == '\r' && at < bytes.Length && bytes[at] == '\n')
                at++;
            starts.Add(at);
        }
    }

    // Made on demand, for only a text with a problem is ever asked; and once, for all rules ask at the same time.
    private int[] MakeCharOffsets()
    {
        lock (_lineStarts)
        {
            var offsets = _charOffsets ?? FindCharOffsets();
            Volatile.Write(ref _charOffsets, offsets);
            return offsets;
        }
    }

    // By strides and not by lines: an export can be a single line of many megabytes.
    private int[] FindCharOffsets()
    {
        var offsets = new int[(_bytes.Length / Stride) + 1];
        for (var i = 1; i < offsets.Length; i++)
            offsets[i] = offsets[i - 1] + CountChars((i - 1) * Stride, i * Stride);
        return offsets;
    }

    private int CountChars(int start, int end)
    {
        var count = 0;
        foreach (var value in _bytes.AsSpan(start, end - start))
        {
            // Every code point has one byte that does not continue another; those of four bytes take two units.
            if ((value & 0xC0) != 0x80)
                count += value >= 0xF0 ? 2 : 1;
        }

        return count;
    }
}
