using System.Text;
using PaperCatalog.Listings.Naming;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Images;

/// <summary>Where in a listing the fields of its entries are: all that its tables are made of.</summary>
/// <param name="CapturedOn">The day of capture.</param>
/// <param name="Decoded">The texts of fields that had to be decoded.</param>
/// <param name="Length">The number of its bytes.</param>
/// <param name="Checksums">The checksum of each block of it.</param>
/// <param name="Entries">The entries.</param>
/// <param name="FieldNames">The names of their fields that go by the name that the listing gives them.</param>
/// <param name="OwnNames">For each entry the paper's own name in its title.</param>
internal sealed record ListingLayout(
    PartialDate? CapturedOn,
    DecodedText? Decoded,
    int Length,
    EquatableArray<uint> Checksums,
    EquatableArray<Entry> Entries,
    EquatableArray<string> FieldNames,
    EquatableArray<ByteSpan?> OwnNames)
{
    /// <summary>The layout of a listing that was read.</summary>
    public static ListingLayout Of(ListingReading reading)
    {
        var (text, entries) = (reading.Text, reading.Entries);
        return new ListingLayout(
            reading.CapturedOn?.Value,
            text.Decoded,
            text.Length,
            GetChecksums(text),
            entries,
            reading.FieldNames,
            entries.Select(entry => FindOwnName(text, entry)).ToEquatableArray());
    }

    private static EquatableArray<uint> GetChecksums(Utf8Text text)
    {
        var checksums = new uint[(text.Length + StableHash.BlockLength - 1) / StableHash.BlockLength];
        for (var i = 0; i < checksums.Length; i++)
        {
            var start = i * StableHash.BlockLength;
            checksums[i] = StableHash.OfBlock(text.Bytes.Slice(start, Math.Min(StableHash.BlockLength, text.Length - start)));
        }

        return new EquatableArray<uint>(checksums);
    }

    private static ByteSpan? FindOwnName(Utf8Text text, Entry entry)
    {
        if (entry.Title is not { } span)
            return null;
        var title = text.GetString(span);
        if (!OwnName.TryFind(title, out var start, out var length))
            return null;
        var before = Encoding.UTF8.GetByteCount(title.Substring(0, start));
        return new ByteSpan(span.Start + before, Encoding.UTF8.GetByteCount(title.Substring(start, length)));
    }
}
