namespace SampleConsumer.Lessons;

/// <summary>
/// PublishedIn gives the papers of a year ordered by date. A date holds as much as the listing says: a year,
/// a month or a day. Papers without a date, or with one whose year is not known, are in no year.
/// </summary>
internal static class ReadingList
{
    private const int Oldest = 2020;
    private const int Newest = 2025;

    public static void Show()
    {
        Page.Heading("A reading list by year");

        Page.Row(("Year", 4), ("Papers", 6), ("Last of them", 0));
        for (var year = Oldest; year <= Newest; year++)
        {
            var papers = Papers.All.PublishedIn(year);
            var last = papers is [.., var paper] ? paper.Title : "";
            Page.Row(($"{year}", 4), ($"{papers.Count,6}", 6), (last, 0));
        }

        Page.Blank();
        foreach (var paper in Papers.All.PublishedIn(Newest))
            Page.Row(($"{paper.PublishedOn}", 10), (paper.Title, 72), (Describe.People(paper), 0));
    }
}
