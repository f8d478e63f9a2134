using PaperCatalog.Collections;
using PaperCatalog.Tables;

namespace PaperCatalog.Generated;

/// <content>Papers by year.</content>
public abstract partial class CatalogSource
{
    private const int YearYear = 0;
    private const int YearFirst = 1;
    private const int YearPapers = 2;

    private readonly Table _years = new("year first count");
    private readonly Table _byYear = new("paper");
    private YearPaperView?[]? _yearViews;

    /// <summary>The row of the paper at a row of <see cref="ByYear"/>.</summary>
    internal int PaperByYear(int row) => (int)_byYear.Read(ByYear(Table.PartOf(row)), row, 0);

    /// <summary>The papers of a year: the same list each time.</summary>
    internal IReadOnlyList<Paper> PapersOfYear(int year)
    {
        var low = 0;
        for (var high = YearCount - 1; low <= high;)
        {
            var middle = (low + high) / 2;
            var found = YearCell(middle, YearYear);
            if (found == year)
                return YearView(middle);
            if (found < year)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return [];
    }

    private YearPaperView YearView(int row)
    {
        var views = _yearViews ?? Once.Keep(ref _yearViews, new YearPaperView?[YearCount]);
        return views[row] ?? Once.Keep(
            ref views[row], new YearPaperView(this, YearCell(row, YearFirst), YearCell(row, YearPapers)));
    }

    private int YearCell(int row, int column) => (int)_years.Read(Years(Table.PartOf(row)), row, column);
}
