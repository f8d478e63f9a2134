using PaperCatalog.Listings.Works.Comparing;

namespace PaperCatalog.Listings.Works.Places;

/// <summary>Tells whether two names are of one venue: in full, abbreviated, by initials, with or without a subtitle.</summary>
internal static class VenueComparer
{
    /// <summary>Compares two names.</summary>
    public static Agreement Compare(VenueName left, VenueName right)
    {
        if (left.Words.Length == 0 || right.Words.Length == 0)
            return Agreement.None;
        if (AreOfOtherKinds(left, right) || AreOfOtherKinds(right, left))
            return Agreement.Other;
        var (shorter, longer) = left.Words.Length <= right.Words.Length ? (left, right) : (right, left);
        return Abbreviates(shorter.Words, longer.Words) || AreInitials(left, right) || AreInitials(right, left) ||
            ShareMost(shorter.Words, longer.Words)
            ? Agreement.Same
            : Agreement.Other;
    }

    // The workshop on a subject and the journal of it.
    private static bool AreOfOtherKinds(VenueName left, VenueName right) =>
        left.IsMeeting && !left.IsPeriodical && right.IsPeriodical && !right.IsMeeting;

    /// <summary>Whether the words of one stand in the other in order, each of them abbreviated perhaps.</summary>
    private static bool Abbreviates(string[] shorter, string[] longer)
    {
        var found = 0;
        foreach (var word in longer)
        {
            if (found < shorter.Length && AreAbbreviations(shorter[found], word))
                found++;
        }

        return found == shorter.Length;
    }

    private static bool AreAbbreviations(string left, string right)
    {
        if (left.StartsWith(right, StringComparison.Ordinal) || right.StartsWith(left, StringComparison.Ordinal))
            return true;
        // "Natl" and "national".
        return left.Length > 3 && right.Length > 3 && string.CompareOrdinal(left, 0, right, 0, 3) == 0 && left[left.Length - 1] == right[right.Length - 1];
    }

    private static bool AreInitials(VenueName left, VenueName right)
    {
        if (left.Words.Length == 1 && left.Words[0] is { Length: > 2 and <= 6 } word)
        {
            var letters = right.Letters;
            if (word == letters || word == "j" + letters || word == letters + "j")
                return true;
        }

        return left.First.Length is > 2 and < 7 && left.First == right.Initials;
    }

    private static bool ShareMost(string[] shorter, string[] longer)
    {
        var common = shorter.Distinct(StringComparer.Ordinal).Count(word => Array.IndexOf(longer, word) >= 0);
        return common >= 2 && 4 * common >= 3 * shorter.Length;
    }
}
