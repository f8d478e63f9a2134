using System.Text;
using PaperCatalog.Format;
using PaperCatalog.Tables;
using PaperCatalog.Texts;

namespace PaperCatalog.Nearest;

/// <summary>
/// The papers whose key or citation key a mistyped key may have been meant to be. Nothing of this runs before a lookup has failed.
/// </summary>
internal static class NearestKeys
{
    private const int Most = 3;

    /// <summary>The nearest, nearest first, at most three papers.</summary>
    public static List<NearKey> Find(CatalogTables tables, string key)
    {
        var distance = new KeyDistance(Encoding.UTF8.GetBytes(key));
        var nearest = new List<NearKey>(Most + 1);
        for (var home = 0; home < tables.ListingCount; home++)
        {
            var listing = tables.ListingAt(home);
            var count = listing.RowCount(ListingTable.Papers);
            for (var paper = 0; paper < count; paper++)
            {
                Consider(listing.KeyOf(paper), listing, paper, isCitation: false);
                if (tables.FirstText(home, paper, EntryColumn.CitationKey) is { IsEmpty: false } citation)
                    Consider(citation, listing, paper, isCitation: true);
            }
        }

        return nearest;

        void Consider(ReadOnlySpan<byte> candidate, ListingTables listing, int paper, bool isCitation)
        {
            var limit = nearest.Count < Most ? int.MaxValue : nearest[Most - 1].Edits;
            if (distance.To(candidate, limit) is not { } edits)
                return;
            // A paper is there once, by the nearer of its keys.
            var own = Utf8Decoding.Decode(listing.KeyOf(paper));
            var other = nearest.FindIndex(near => near.Key == own);
            if (other >= 0 && nearest[other].Edits <= edits)
                return;
            if (other >= 0)
                nearest.RemoveAt(other);
            nearest.Add(new NearKey(edits, own, isCitation ? Utf8Decoding.Decode(candidate) : null));
            nearest.Sort((left, right) => Compare(left, right, key.Length));
            if (nearest.Count > Most)
                nearest.RemoveAt(Most);
        }
    }

    // Of keys that are equally near, the one whose length is nearest; the ordinal only makes the answer the same each
    // time.
    private static int Compare(NearKey left, NearKey right, int length)
    {
        if (left.Edits != right.Edits)
            return left.Edits.CompareTo(right.Edits);
        var lengths = Math.Abs(left.Text.Length - length).CompareTo(Math.Abs(right.Text.Length - length));
        return lengths != 0 ? lengths : string.CompareOrdinal(left.Text, right.Text);
    }
}
