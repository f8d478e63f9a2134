using PaperCatalog.Listings.Works.Places;
using PaperCatalog.Listings.Works.Titles;

namespace PaperCatalog.Listings.Works;

/// <summary>The keys under which records find others of their work: records that share none are not one.</summary>
internal static class WorkKeys
{
    // The two bits above are free for whoever files other keys beside these.
    private const int BitsOfHash = 59;

    private const int Most = 5;

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
    public static ulong[] Of(WorkRecord record)
    {
        Span<ulong> keys = stackalloc ulong[Most];
        var count = 0;
        if (record.Identity.ArxivId is { } arxiv)
            keys[count++] = Key(Kind.ArxivId, arxiv.ToLowerInvariant());
        if ((record.Doi ?? record.PreprintDoi) is { } doi)
            keys[count++] = Key(Kind.Doi, doi.ToLowerInvariant());
        if (!record.Title.IsEmpty)
            keys[count++] = Key(Kind.Title, record.Title.Hashed);
        if (record.Identity.Place.Pages is { Length: > 0 })
            AddPlace(record.Place, keys, ref count);
        return keys.Slice(0, count).ToArray();
    }

    private static void AddPlace(WorkPlace place, Span<ulong> keys, ref int count)
    {
        var first = place.Pages.First;
        if (first.Length > 0 && place.Volume.Length > 0)
            keys[count++] = Key(Kind.VolumeAndPage, place.Volume + "/" + first);
        if (first.Length > 0 && place.Year > 0 && place.Pages.IsRange)
            keys[count++] = Key(Kind.YearAndPages, place.Year + "/" + first + "-" + place.Pages.Last);
    }

    // Two texts that share a hash bring records together that the judge then keeps apart.
    private static ulong Key(Kind kind, string text) => Key(kind, TextHash.Add(TextHash.Start, text));

    private static ulong Key(Kind kind, ulong hash) => ((ulong)kind << BitsOfHash) | (hash >> (64 - BitsOfHash));
}
