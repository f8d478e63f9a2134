using PaperCatalog.Generated;

namespace PaperCatalog.Collections;

/// <summary>The papers of the entries from <paramref name="first"/> on: those of one listing.</summary>
internal sealed class EntryPaperView(CatalogSource source, int first, int count) : View<Paper>(count)
{
    protected override Paper At(int index) => source.PaperAt(source.PaperOfEntry(first + index));
}
