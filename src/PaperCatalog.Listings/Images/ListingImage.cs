using System.Text;
using PaperCatalog.Format;

namespace PaperCatalog.Listings.Images;

/// <summary>A listing as the runtime library reads it: the bytes of its text and of its tables.</summary>
public sealed class ListingImage
{
    private readonly byte[][][] _tables = new byte[(int)ListingTable.FieldNames + 1][][];

    private ListingImage(string path)
    {
        Path = path;
    }

    /// <summary>The path of the listing.</summary>
    public string Path { get; }

    /// <summary>The image of a listing.</summary>
    public static ListingImage Of(NamedReading listing)
    {
        var image = new ListingImage(listing.Path);
        var text = listing.Reading.Text;
        image._tables[(int)ListingTable.Text] = [text.Bytes.ToArray()];
        if (text.Decoded is { } decoded)
            image._tables[(int)ListingTable.Decoded] = [.. Enumerable.Range(0, decoded.PartCount).Select(part => decoded.GetPart(part).ToArray())];
        foreach (var table in LayoutTables.Of(ListingLayout.Of(listing.Reading)))
            image._tables[table.Number] = table.ToBytes();
        if (listing.Reading.FieldNames.Count > 0)
            image._tables[(int)ListingTable.FieldNames] = [Encoding.UTF8.GetBytes(string.Join("\n", listing.Reading.FieldNames))];
        return image;
    }

    /// <summary>A part of a table, by the number of the table; empty where there is none.</summary>
    public ReadOnlySpan<byte> Read(int table, int part) =>
        table < _tables.Length && _tables[table] is { } parts && part < parts.Length ? parts[part] : default(ReadOnlySpan<byte>);
}
