using System.ComponentModel;
using PaperCatalog.Format;

namespace PaperCatalog.Generated;

/// <summary>What the generator writes for a catalogue: its tables. User code has no use for it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CatalogSource
{
    /// <summary>
    /// A part of a table; an empty span where the table has no such part, and for a table that is not known. It is called
    /// often and from many threads at once, and is to return a literal.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="part">The number of the part, from 0: each but the last has 4,096 rows.</param>
    protected internal abstract ReadOnlySpan<byte> Read(CatalogTable table, int part);

    /// <summary>
    /// Makes the source of a listing. It is called on first use; where threads race, one result is kept.
    /// </summary>
    /// <param name="number">The number of the listing, from 0.</param>
    protected internal abstract ListingSource Listing(int number);
}
