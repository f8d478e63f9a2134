using PaperCatalog.Errors;
using PaperCatalog.Format;
using PaperCatalog.Rules;
using PaperCatalog.Texts;

namespace PaperCatalog.Tables;

/// <summary>The text of a listing, checked block by block as far as it is read.</summary>
/// <remarks>Checking only what is read keeps the first lookup in a listing of 150 MB at one block of 16 kB.</remarks>
internal sealed class CheckedText
{
    private readonly ListingTables _listing;
    private readonly ListingBytes _bytes;
    private readonly int _start;
    private readonly int _length;

    // Writes of one byte cannot tear or undo each other, and racing threads check the same bytes to the same end.
    private readonly bool[] _checked;

    /// <summary>Finds where the text starts and checks its length in bytes, a byte-order mark not counted.</summary>
    /// <exception cref="InvalidOperationException">The length is not <paramref name="length"/>.</exception>
    public CheckedText(ListingTables listing, ListingBytes bytes, int length)
    {
        var all = bytes.All;
        _listing = listing;
        _bytes = bytes;
        _start = HasByteOrderMark(all) ? 3 : 0;
        _length = all.Length - _start;
        if (_length != length)
            throw ListingErrors.WrongLength(listing.Path, length, _length);
        _checked = new bool[(int)(((long)length + StableHash.BlockLength - 1) / StableHash.BlockLength)];
    }

    /// <summary>A slice of the text, whose blocks are checked first.</summary>
    /// <exception cref="InvalidOperationException">A block is not the one that the catalogue was built
    /// with.</exception>
    public ReadOnlySpan<byte> Slice(int at, int length)
    {
        var text = _bytes.All.Slice(_start, _length);
        var slice = text.Slice(at, length);
        if (length > 0)
        {
            var last = (at + length - 1) / StableHash.BlockLength;
            for (var block = at / StableHash.BlockLength; block <= last; block++)
            {
                if (!_checked[block])
                    Check(text, block);
            }
        }

        return slice;
    }

    private void Check(ReadOnlySpan<byte> text, int block)
    {
        var at = block * StableHash.BlockLength;
        var bytes = text.Slice(at, Math.Min(StableHash.BlockLength, text.Length - at));
        if (StableHash.OfBlock(bytes) != _listing.Cell(ListingTable.Checksums, block, ChecksumColumn.Checksum))
            throw ListingErrors.Changed(_listing.Path, at);
        _checked[block] = true;
    }

    private static bool HasByteOrderMark(ReadOnlySpan<byte> text) =>
        text.Length >= 3 && text[0] == 0xEF && text[1] == 0xBB && text[2] == 0xBF;
}
