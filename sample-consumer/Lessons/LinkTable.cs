namespace SampleConsumer.Lessons;

/// <summary>
/// Links are those that stand in the abstract, most of them to the paper's code, without the full stop or bracket that
/// the sentence puts after them. The paper's own address is Url.
/// </summary>
internal static class LinkTable
{
    private const int Shown = 8;

    public static void Show()
    {
        Page.Heading("The links in abstracts");

        var links = Papers.All.SelectMany(paper => paper.Links, (paper, link) => (paper.Key, Link: link)).ToList();
        foreach (var (key, link) in links.Take(Shown))
            Page.Row((key, 44), (link, 0));
        Page.Row(($"... and {links.Count - Shown} more", 0));
    }
}
