using PaperCatalog.Generated;

namespace PaperCatalog.Collections;

/// <summary>The papers by year from <paramref name="first"/> on: those of one year.</summary>
internal sealed class YearPaperView(CatalogSource source, int first, int count) : View<Paper>(count)
{
    protected override Paper At(int index) => source.PaperAt(source.PaperByYear(first + index));
}
