using System.ComponentModel;
using PaperCatalog.Format;

namespace PaperCatalog.Generated;

/// <summary>
/// What the generator writes for a listing: where its text is, and where in the text each field stands. User code has
/// no use for it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ListingSource
{
    /// <summary>The path of the listing, relative to the project, with <c>/</c> between its parts.</summary>
    protected internal abstract string Path { get; }

    /// <summary>
    /// The name of the resource in the assembly of the derived class that holds the listing, byte for byte; or null
    /// where <see cref="ListingTable.Text"/> holds it.
    /// </summary>
    protected internal virtual string? Resource => null;

    /// <summary>
    /// A part of a table; an empty span where the table has no such part, and for a table that is not known. It is called
    /// often and from many threads at once, and is to return a literal.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="part">The number of the part, from 0: each but the last has 4,096 rows.</param>
    protected internal abstract ReadOnlySpan<byte> Read(ListingTable table, int part);
}
