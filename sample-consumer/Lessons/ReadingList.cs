namespace SampleConsumer.Lessons;

/// <summary>
/// A catalogue, a listing and a year are lists of papers, so LINQ and a few strings make of them whatever is wanted: here
/// Markdown, in which the keys are the labels of the links, since no two papers share one.
/// </summary>
internal static class ReadingList
{
    public static void Show()
    {
        Page.Heading("A reading list in Markdown");

        var listing = Papers.All.Listings.Single(listing => listing.Name == "team-picks");
        Console.WriteLine($"## {listing.Name}, {Describe.Date(listing.CapturedOn)}\n");
        foreach (var paper in listing.Papers.OrderByDescending(paper => paper.PublishedOn))
        {
            Console.WriteLine($"- [{paper.Title}][{paper.Key}]");
            Console.WriteLine($"  ({Describe.People(paper)}, {Describe.Date(paper.PublishedOn)})");
        }

        Page.Blank();
        foreach (var paper in listing.Papers)
            Console.WriteLine($"[{paper.Key}]: {paper.Url}");
    }
}
