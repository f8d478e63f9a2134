namespace SampleConsumer.Lessons;

/// <summary>
/// PublishedIn gives the papers of a year ordered by date. A date holds as much as the listing says: a year, a month or a
/// day. Papers without a date, or with one whose year is not known, are in no year.
/// </summary>
internal static class Years
{
    private const int BarWidth = 24;

    public static void Show()
    {
        Page.Heading("Papers by year");

        var years = Papers.All.Select(paper => paper.PublishedOn?.Year ?? 0).Where(year => year > 0).ToList();
        Page.Row(("Year", 8), ("Papers", BarWidth + 4), ("The last of them", 0));
        for (var year = years.Min(); year <= years.Max(); year++)
        {
            var papers = Papers.All.PublishedIn(year);
            var last = papers is [.., var paper] ? paper.Title : "";
            Page.Row(($"{year}", 8), ($"{papers.Count,2}", 2), (new string('#', papers.Count), BarWidth), (last, 0));
        }

        Page.Row(("not said", 8), ($"{Papers.All.Count - years.Count,2}", 2));
    }
}
