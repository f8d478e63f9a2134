using PaperCatalog;

namespace SampleConsumer.Lessons;

/// <summary>
/// The same work in several listings is one paper. Its appearances say where each entry stands and what that entry
/// alone says; the listing's file and the line lead back to the text.
/// </summary>
internal static class Appearances
{
    private const int Shown = 3;

    public static void Show()
    {
        Page.Heading("Papers that stand in several listings");

        var repeated = Papers.All.Where(paper => paper.Appearances.Count > 1).ToList();
        foreach (var paper in repeated.OrderByDescending(paper => paper.Appearances.Count).Take(Shown))
        {
            Page.Row((paper.Key, 0));
            foreach (var appearance in paper.Appearances)
                ShowPlace(appearance);
        }

        Page.Row(($"... and {repeated.Count - Shown} more", 0));
    }

    private static void ShowPlace(Appearance appearance) => Page.Row(
        ("  " + appearance.Listing.Name, 20),
        ($"line {appearance.Line,3}", 8),
        ($"{appearance.PublishedOn}", 10),
        (ReadLine(appearance) ?? "", 0));

    // The catalogue works without the files. This reads one only to show that the line is the right one.
    private static string? ReadLine(Appearance appearance) =>
        ProjectFolder.Find(appearance.Listing.Path) is { } file
            ? File.ReadLines(file).ElementAtOrDefault(appearance.Line - 1)
            : null;
}
