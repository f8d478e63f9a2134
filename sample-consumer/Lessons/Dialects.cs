using PaperCatalog;

namespace SampleConsumer.Lessons;

/// <summary>
/// A catalogue joins listings of all dialects: here pages as plain text and a bibliography of BibTeX. A paper that stands
/// in both has the names that the bibliography gives and the abstract that the page has; entries are of one paper by their
/// identifiers, else by title and people.
/// </summary>
internal static class Dialects
{
    public static void Show()
    {
        Page.Heading("One paper from a page and a bibliography");

        // The page says '10 authors' and has the abstract; the bibliography has their names, in LaTeX, and no abstract.
        var paper = Papers.S1;
        Page.Field("Title", paper.Title);
        Page.Field("Authors", string.Join(", ", paper.Authors));
        Page.Field("Abstract", Page.Cut(paper.Abstract ?? "", Page.Width));
        Page.Field("PublishedOn", Describe.Date(paper.PublishedOn));
        ShowPlaces(paper);

        Page.Blank();
        var bibliography = Papers.All.Listings.Single(listing => listing.Name == "references");
        foreach (var entry in bibliography.Papers)
            Page.Row((entry.Key, 20), (Describe.Names(entry), 42), (entry.ArxivId ?? entry.Doi ?? "", 0));
    }

    private static void ShowPlaces(Paper paper)
    {
        foreach (var place in paper.Appearances)
            Page.Field("stands in", $"{place.Listing.Path}, line {place.Line}: {Describe.Date(place.PublishedOn)}");
    }
}
