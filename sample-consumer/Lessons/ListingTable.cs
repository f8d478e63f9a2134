namespace SampleConsumer.Lessons;

/// <summary>
/// A listing knows its path from the project's folder, its papers in their order, and the day on which it was captured
/// as far as that is known: a first line such as "Nov 4" gives the day, the item's Year or the file's name the year.
/// </summary>
internal static class ListingTable
{
    public static void Show()
    {
        Page.Heading("The listings");

        Page.Row(("Name", 18), ("CapturedOn", 10), ("Papers", 6), ("Path", 0));
        foreach (var listing in Papers.All.Listings)
        {
            Page.Row(
                (listing.Name, 18),
                (Describe.Date(listing.CapturedOn), 10),
                ($"{listing.Papers.Count,6}", 6),
                (listing.Path, 0));
        }
    }
}
