using PaperCatalog.Generated;

namespace PaperCatalog.Collections;

/// <summary>The listings of a catalogue.</summary>
internal sealed class ListingView(CatalogSource source, int count) : View<Listing>(count)
{
    protected override Listing At(int index) => source.ListingAt(index);
}
