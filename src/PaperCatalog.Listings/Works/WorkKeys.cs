using PaperCatalog.Listings.Works.Titles;

namespace PaperCatalog.Listings.Works;

/// <summary>The keys under which records find others of their work: records that share none are not one.</summary>
internal static class WorkKeys
{
    // The two bits above are free for whoever files other keys beside these.
    private const int BitsOfHash = 59;

    // In the order in which they are looked at: what is said by an identifier keeps other entries of one title apart.
    private enum Kind
    {
        ArxivId,
        Doi,
        Title,
        VolumeAndPage,
        YearAndPages,
    }

    /// <summary>Whether a key is that of a title.</summary>
    public static bool IsOfTitle(ulong key) => key >> BitsOfHash == (ulong)Kind.Title;

    /// <summary>The keys of a record, at most five, as numbers of 62 bits.</summary>
    public static IEnumerable<ulong> Of(WorkRecord record)
    {
        if (record.Identity.ArxivId is { } arxiv)
            yield return Key(Kind.ArxivId, arxiv.ToLowerInvariant());
        if ((record.Doi ?? record.PreprintDoi) is { } doi)
            yield return Key(Kind.Doi, doi.ToLowerInvariant());
        if (!record.Title.IsEmpty)
            yield return Key(Kind.Title, record.Title.Hashed);
        var (place, first) = (record.Place, record.Place.Pages.First);
        if (first.Length > 0 && place.Volume.Length > 0)
            yield return Key(Kind.VolumeAndPage, place.Volume + "/" + first);
        if (first.Length > 0 && place.Year > 0 && place.Pages.IsRange)
            yield return Key(Kind.YearAndPages, place.Year + "/" + first + "-" + place.Pages.Last);
    }

    // Two texts that share a hash bring records together that the judge then keeps apart.
    private static ulong Key(Kind kind, string text) => Key(kind, TextHash.Add(TextHash.Start, text));

    private static ulong Key(Kind kind, ulong hash) => ((ulong)kind << BitsOfHash) | (hash >> (64 - BitsOfHash));
}
