using System.Text;
using PaperCatalog.Tables;
using PaperCatalog.Texts;

namespace PaperCatalog.Nearest;

/// <summary>
/// The keys that a mistyped key may have been meant to be. Nothing of this runs before a lookup has failed.
/// </summary>
internal static class NearestKeys
{
    private const int Most = 3;

    // A message that repeats a book helps nobody.
    private const int LongestShown = 200;

    /// <summary>What to say of a key that no paper has.</summary>
    public static string Message(CatalogTables tables, string key)
    {
        var nearest = Find(tables, key);
        var message = new StringBuilder("No paper has the key '")
            .Append(key, 0, Math.Min(key.Length, LongestShown))
            .Append(key.Length > LongestShown ? "...'." : "'.");
        for (var i = 0; i < nearest.Count; i++)
        {
            message.Append(i == 0 ? " Did you mean " : i == nearest.Count - 1 ? " or " : ", ");
            message.Append('\'').Append(nearest[i]).Append('\'');
        }

        return message.Append(nearest.Count > 0 ? "?" : "").ToString();
    }

    /// <summary>The nearest keys, nearest first, at most three.</summary>
    public static List<string> Find(CatalogTables tables, string key)
    {
        var distance = new KeyDistance(Encoding.UTF8.GetBytes(key));
        var nearest = new List<(int Edits, string Key)>(Most + 1);
        for (var paper = 0; paper < tables.PaperCount; paper++)
        {
            var limit = nearest.Count < Most ? int.MaxValue : nearest[Most - 1].Edits;
            if (distance.To(tables.KeyOf(paper), limit) is not { } edits)
                continue;

            nearest.Add((edits, Utf8Decoding.Decode(tables.KeyOf(paper))));
            nearest.Sort((left, right) => Compare(left, right, key.Length));
            if (nearest.Count > Most)
                nearest.RemoveAt(Most);
        }

        return nearest.ConvertAll(static candidate => candidate.Key);
    }

    // Of keys that are equally near, the one whose length is nearest; the ordinal only makes the answer the same each
    // time.
    private static int Compare((int Edits, string Key) left, (int Edits, string Key) right, int length)
    {
        if (left.Edits != right.Edits)
            return left.Edits.CompareTo(right.Edits);
        var lengths = Math.Abs(left.Key.Length - length).CompareTo(Math.Abs(right.Key.Length - length));
        return lengths != 0 ? lengths : string.CompareOrdinal(left.Key, right.Key);
    }
}
