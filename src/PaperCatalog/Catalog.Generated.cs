using System.ComponentModel;
using PaperCatalog.Errors;
using PaperCatalog.Generated;
using PaperCatalog.Tables;

namespace PaperCatalog;

/// <content>What generated code calls.</content>
public sealed partial class Catalog
{
    /// <summary>Makes the catalogue of a generated class; reads nothing yet. User code has no use for it.</summary>
    /// <exception cref="ArgumentNullException">The source is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Catalog FromSource(CatalogSource source)
    {
        Guard.NotNull(source, nameof(source));
        return new Catalog(new ImageTables(source));
    }

    /// <summary>
    /// A paper, by its place among those whose first appearance is in one listing. User code has no use for it.
    /// </summary>
    /// <param name="listing">The number of the listing.</param>
    /// <param name="number">The number of the paper among those, in the order of the listing.</param>
    /// <exception cref="ArgumentOutOfRangeException">The catalogue has no such listing, or too few papers.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Paper PaperOf(int listing, int number)
    {
        Guard.Index(listing, Tables.ListingCount, nameof(listing));
        Guard.Index(number, Tables.FirstPaperOf(listing + 1) - Tables.FirstPaperOf(listing), nameof(number));
        return PaperIn(listing, number);
    }
}
