using System.Runtime.CompilerServices;
using PaperCatalog.Format;
using PaperCatalog.Generated;

namespace PaperCatalog.Tables;

/// <summary>The papers of a catalogue that was generated, their entries and what they are found by, read from its images.</summary>
/// <param name="source">The images.</param>
internal sealed class ImageTables(CatalogSource source) : CatalogTables
{
    private const int NotCounted = -1;

    // These are asked for all the time.
    private int _papers = NotCounted;
    private int _listings = NotCounted;
    private ListingTables?[]? _kept;

    /// <summary>The images.</summary>
    public CatalogSource Source => source;

    /// <inheritdoc/>
    public override int PaperCount => RowCount;

    /// <inheritdoc/>
    public override int RowCount => _papers != NotCounted ? _papers : _papers = FirstPaperOf(ListingCount);

    /// <inheritdoc/>
    public override int ListingCount => _listings != NotCounted ? _listings : _listings = SizeOf(IndexTable.Keys, IndexColumn.Listings);

    /// <inheritdoc/>
    public override ListingTables ListingAt(int number) => (_kept is { } kept ? kept[number] : null) ?? AddListing(number);

    /// <inheritdoc/>
    public override int RowAt(int index) => index;

    /// <inheritdoc/>
    public override bool IsPaper(int row) => true;

    /// <inheritdoc/>
    public override int FirstPaperOf(int listing) => (int)TableReader.Read(
        ImageReader.Part(source, ImageForm.Catalog, (int)CatalogTable.Listings, listing >> TableForm.PartShift), listing, ListingColumn.Papers);

    /// <summary>The number of slots of an index, or of the shards that they are in.</summary>
    public int SizeOf(IndexTable index, int column) => (int)TableReader.Read(
        ImageReader.Part(source, ImageForm.Catalog, (int)CatalogTable.Indexes, 0), (int)index, column);

    /// <summary>What a slot holds; negative where it is free.</summary>
    /// <param name="index">The index.</param>
    /// <param name="shard">The shard.</param>
    /// <param name="slot">The slot there.</param>
    public long Slot(IndexTable index, int shard, int slot) => TableReader.Read(
        ImageReader.Part(source, ImageForm.FirstListing + ListingCount + shard, (int)index, slot >> TableForm.PartShift), slot, SlotColumn.Item);

    // A method that locks needs no assembly for it, as a statement or an exchange does, which the first lookup would have to load.
    [MethodImpl(MethodImplOptions.Synchronized)]
    private ListingTables AddListing(int number)
    {
        var kept = _kept ??= new ListingTables?[ListingCount];
        return kept[number] ??= new ListingTables(source, number);
    }
}
