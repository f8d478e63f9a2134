using PaperCatalog.Collections;
using PaperCatalog.Joining;
using PaperCatalog.Lookup;

namespace PaperCatalog;

/// <content>Papers by year.</content>
public sealed partial class Catalog
{
    private YearIndex<Paper>? _byYear;

    /// <summary>The years that papers are dated in, ascending.</summary>
    public IReadOnlyList<int> Years => ByYear.Years;

    private YearIndex<Paper> ByYear => _byYear ?? Once.Keep(ref _byYear, new YearIndex<Paper>(_joined is { } joined ? new JoinedYears(joined) : new ListingYears(_image!), PaperAt));

    /// <summary>
    /// The papers whose <see cref="Paper.PublishedOn"/> is in a year, ordered by date, then as in the catalogue; empty
    /// where there are none. Papers with a yearless date are in no year.
    /// </summary>
    public IReadOnlyList<Paper> PublishedIn(int year) => ByYear.Find(year);
}
