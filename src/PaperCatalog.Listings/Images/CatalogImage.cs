using System.Text;
using PaperCatalog.Format;
using PaperCatalog.Listings.Catalogs;

namespace PaperCatalog.Listings.Images;

/// <summary>A catalogue as the runtime library reads it: what the generator writes as code, in memory.</summary>
public sealed class CatalogImage
{
    private readonly Dictionary<int, byte[][]> _tables = [];

    private CatalogImage(EquatableArray<ListingImage> listings)
    {
        Listings = listings;
    }

    /// <summary>The listings, in the order of their paths.</summary>
    public EquatableArray<ListingImage> Listings { get; }

    /// <summary>The image of a catalogue.</summary>
    /// <param name="build">The catalogue.</param>
    /// <param name="listings">The listings that it was made of, in the order of their paths.</param>
    public static CatalogImage Of(CatalogBuild build, IReadOnlyList<NamedReading> listings)
    {
        var image = new CatalogImage(listings.Select(ListingImage.Of).ToEquatableArray());
        var works = build.Works;
        var tables = new PaperTables(
            [.. works.Select(work => work.Name.Key)],
            [.. works.Select(work => work.Appearances)],
            [.. build.State.Listings.Select(listing => listing.Count)],
            IndexBuilder.Build(works, build.State.Listings));
        foreach (var table in tables.All())
            image._tables.Add(table.Number, table.ToBytes());
        image._tables.Add((int)CatalogTable.Keys, [.. Enumerable.Range(0, tables.Keys.PartCount)
            .Select(part => Encoding.UTF8.GetBytes(string.Join("\n", tables.Keys.Lines(part).ToArray())))]);
        return image;
    }

    /// <summary>A part of a table, by the number of the table; empty where there is none.</summary>
    public ReadOnlySpan<byte> Read(int table, int part) =>
        _tables.TryGetValue(table, out var parts) && part < parts.Length ? parts[part] : default(ReadOnlySpan<byte>);
}
