using System.Runtime.CompilerServices;
using PaperCatalog.Errors;
using PaperCatalog.Format;
using PaperCatalog.Texts;

namespace PaperCatalog.Tables;

/// <content>The text: found and measured on first use, wherever it is.</content>
internal partial class ListingTables
{
    private const int DecodedPartShift = 18;

    private CheckedText? _text;

    private ReadOnlySpan<byte> SliceDecoded(int place, int length)
    {
        var number = place >> DecodedPartShift;
        var part = Part(ListingTable.Decoded, number);
        // A part that is too long for its number takes those behind it too, which are empty.
        while (part.IsEmpty && number > 0)
            part = Part(ListingTable.Decoded, --number);
        return part.Slice(place - (number << DecodedPartShift), length);
    }

    private ReadOnlySpan<byte> SliceListing(int at, int length)
    {
        var text = _text ?? OpenText();
        return text.Slice(at, length);
    }

    // As in the catalogue, a method that locks.
    [MethodImpl(MethodImplOptions.Synchronized)]
    private CheckedText OpenText() => _text ??= new CheckedText(this, FindBytes(), (int)Fact(FactColumn.Length));

    private ListingBytes FindBytes()
    {
        if (Fact(FactColumn.ResourceLength) is >= 0 and var length)
            return OpenResource(Utf8Decoding.Decode(Part(ListingTable.Strings, 0).Slice((int)Fact(FactColumn.PathLength), (int)length)));
        return Part(ListingTable.Text, 1).IsEmpty ? new LiteralBytes(this) : JoinParts();
    }

    private ListingBytes OpenResource(string name)
    {
        var stream = source.GetType().Assembly.GetManifestResourceStream(name) ?? throw ListingErrors.Missing(Path, name);
        if (stream is UnmanagedMemoryStream mapped)
            return new MappedBytes(mapped);

        using (stream)
            return CopiedBytes.Of(stream);
    }

    private CopiedBytes JoinParts()
    {
        using var bytes = new MemoryStream();
        for (var part = 0; Part(ListingTable.Text, part) is { IsEmpty: false } text; part++)
            bytes.Write(text.ToArray(), 0, text.Length);
        return new CopiedBytes(bytes.ToArray());
    }
}
