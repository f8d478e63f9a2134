namespace SampleConsumer.Lessons;

/// <summary>
/// PublishedIn gives the papers of a year ordered by date, and Years the years that there are. A date holds as much as the
/// listing says: a year, a month or a day. Papers without a date, or with one whose year is not known, are in no year.
/// </summary>
internal static class Years
{
    private const int BarWidth = 24;
    private const int MostShown = 3;

    public static void Show()
    {
        Page.Heading("Papers by decade");

        // Where Year is null no comparison is true, so whoever asks for a stretch of time gets dated papers only.
        var all = Papers.All;
        Page.Row(("Decade", 8), ("Papers", BarWidth + 4), ("The last of them", 0));
        foreach (var decade in all.Where(paper => paper.Year is not null).GroupBy(paper => paper.Year!.Value / 10 * 10).OrderBy(decade => decade.Key))
        {
            var last = decade.OrderBy(paper => paper.PublishedOn).Last();
            Page.Row(($"{decade.Key}s", 8), ($"{decade.Count(),3}", 3), (new string('#', Math.Min(decade.Count(), BarWidth)), BarWidth + 1), (last.Title, 0));
        }

        Page.Row(("not said", 8), ($"{all.Count(paper => paper.Year is null),3}", 3));

        // The last year that has papers, and those of it in order.
        Page.Blank();
        var year = all.Years[^1];
        foreach (var paper in all.PublishedIn(year).Take(MostShown))
            Page.Row(($"{paper.PublishedOn}", 12), (paper.Title, 0));
    }
}
