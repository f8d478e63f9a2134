using System.ComponentModel;
using PaperCatalog.Collections;
using PaperCatalog.Tables;

namespace PaperCatalog.Generated;

/// <summary>What the generator writes for a catalogue: its numbers, as text. User code has no use for it.</summary>
/// <remarks>
/// <para>
/// A <b>table</b> is UTF-8 text: a header line with the names of the columns, then a line for each row. Names and
/// numbers are right-aligned, one or more spaces stand between columns, all lines of a part have one width and end with
/// a line feed (the last one need not). A cell is a number from 0 to 4,294,967,295, or blank where there is none; a
/// column that is blank throughout may be left out. A column <c>+</c> is the length that goes with the column before
/// it.
/// </para>
/// <code>
/// key  + first
///   0  9     0
///   9 12     2
/// </code>
/// <para>
/// Tables come in <b>parts</b> of 4,096 rows, each with a header of its own: row <c>r</c> is in part <c>r >> 12</c>. A
/// part that has no rows is empty. Rows, papers, entries and listings are numbered from 0.
/// </para>
/// <para>
/// Members that return a part are called often and from many threads at once; each is to return a literal.
/// </para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract partial class CatalogSource
{
    /// <summary>Makes the catalogue; reads nothing yet.</summary>
    protected CatalogSource()
    {
        Catalog = new Catalog(this);
    }

    /// <summary>The catalogue.</summary>
    public Catalog Catalog { get; }

    /// <summary>The number of listings.</summary>
    protected abstract int ListingCount { get; }

    /// <summary>The number of papers.</summary>
    protected abstract int PaperCount { get; }

    /// <summary>The number of entries of all listings together.</summary>
    protected abstract int EntryCount { get; }

    /// <summary>The number of rows of <see cref="KeySlots"/>, a power of two, or 0 where there are no papers.</summary>
    protected abstract int KeySlotCount { get; }

    /// <summary>
    /// The number of rows of <see cref="TitleSlots"/>, a power of two, or 0 where no paper has a title.
    /// </summary>
    protected virtual int TitleSlotCount => 0;

    /// <summary>
    /// The number of rows of <see cref="IdSlots"/>, a power of two, or 0 where no paper has an identifier.
    /// </summary>
    protected virtual int IdSlotCount => 0;

    /// <summary>The number of rows of <see cref="Years"/>.</summary>
    protected virtual int YearCount => 0;

    /// <summary>Keeps the first source that was made; returns it.</summary>
    /// <param name="field">Where it is kept.</param>
    /// <param name="source">One that was just made, dropped where another thread was first.</param>
    public static TSource Share<TSource>(ref TSource? field, TSource source)
        where TSource : CatalogSource => Once.Keep(ref field, source);

    /// <summary>A paper, by its place among those whose first appearance is in one listing.</summary>
    /// <param name="listing">The number of the listing.</param>
    /// <param name="number">The number of the paper among those at home in the listing, ordered by key,
    /// ordinal.</param>
    /// <exception cref="ArgumentOutOfRangeException">The catalogue has no such listing, or too few papers.</exception>
    public Paper Paper(int listing, int number)
    {
        Errors.Guard.Index(listing, ListingCount, nameof(listing));
        return PaperAt((int)_listings.Read(Listings(Table.PartOf(listing)), listing, ListingPapers) + number);
    }

    /// <summary>Not a table: the keys of the papers in the same part of <see cref="Papers"/>, one a line.</summary>
    protected virtual ReadOnlySpan<byte> Keys(int part) => default;

    /// <summary>
    /// <c>key +</c>: where in the same part of <see cref="Keys"/> the paper's key stands, in bytes; <c>first</c>: the
    /// entry that is its first appearance. Ordered by the listing of that entry, then by key, ordinal.
    /// </summary>
    protected virtual ReadOnlySpan<byte> Papers(int part) => default;

    /// <summary>
    /// The entries of all listings, listing after listing. <c>paper</c>: its row in <see cref="Papers"/>; <c>next</c>:
    /// the entry that is the paper's next appearance, blank at its last.
    /// </summary>
    protected virtual ReadOnlySpan<byte> Entries(int part) => default;

    /// <summary>
    /// <c>entries</c>: the listing's first entry in <see cref="Entries"/>; <c>papers</c>: the first paper in
    /// <see cref="Papers"/> whose first appearance is in the listing. Where it has none, what the next listing has, or
    /// the total.
    /// </summary>
    protected virtual ReadOnlySpan<byte> Listings(int part) => default;

    /// <summary>The order of the catalogue. <c>paper</c>: the row in <see cref="Papers"/>.</summary>
    protected virtual ReadOnlySpan<byte> Order(int part) => default;

    /// <summary>
    /// An open-addressed index with linear probing. <c>paper</c>: the row in <see cref="Papers"/>, blank where the slot
    /// is free. The first slot of a key is its hash modulo the number of slots.
    /// </summary>
    protected virtual ReadOnlySpan<byte> KeySlots(int part) => default;

    /// <summary>
    /// As <see cref="KeySlots"/>, by title. <c>entry</c>: the row in <see cref="Entries"/> of one with the title. A paper
    /// has a slot for each different title of its appearances.
    /// </summary>
    protected virtual ReadOnlySpan<byte> TitleSlots(int part) => default;

    /// <summary>
    /// As <see cref="KeySlots"/>, by identifier. <c>arxiv</c> or <c>doi</c>: the row in <see cref="Entries"/> of one with
    /// the arXiv identifier or the DOI.
    /// </summary>
    protected virtual ReadOnlySpan<byte> IdSlots(int part) => default;

    /// <summary>
    /// <c>year</c>, ascending; <c>first</c> and <c>count</c>: the rows of <see cref="ByYear"/> with the papers of the
    /// year.
    /// </summary>
    protected virtual ReadOnlySpan<byte> Years(int part) => default;

    /// <summary><c>paper</c>: the row in <see cref="Papers"/>, ordered by date, then as the catalogue.</summary>
    protected virtual ReadOnlySpan<byte> ByYear(int part) => default;

    /// <summary>
    /// Makes the source of a listing. It is called on first use; where threads race, one result is kept.
    /// </summary>
    protected abstract ListingSource Listing(int number);
}
