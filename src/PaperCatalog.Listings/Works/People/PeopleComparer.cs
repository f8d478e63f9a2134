using PaperCatalog.Listings.Works.Titles;

namespace PaperCatalog.Listings.Works.People;

/// <summary>Tells how far the people of two entries are the same.</summary>
/// <remarks>
/// Programs write one person in many ways: in either order, with initials, with or without marks on letters, the first name only, the first
/// people only. What nearly always stays is one word of a name.
/// </remarks>
internal static class PeopleComparer
{
    // Shorter words are alike by chance.
    private const int LongEnough = 5;

    // Of long lists the first are looked through one by one.
    private const int MostFirst = 12;

    private const int Several = 3;

    /// <summary>Compares the people of two entries.</summary>
    public static PeopleAgreement Compare(WorkPeople left, WorkPeople right)
    {
        if (left.People.Length == 0 || right.People.Length == 0)
            return PeopleAgreement.None;
        var common = CountCommon(left.Words, right.Words);
        var fewer = Math.Min(left.Words.Length, right.Words.Length);
        var isFirstThere = IsAmong(left.People[0], right.People) || IsAmong(right.People[0], left.People);
        if (isFirstThere && 2 * common >= fewer)
            return PeopleAgreement.Same;
        if (!isFirstThere && common >= Several && 5 * common >= 4 * fewer)
            return PeopleAgreement.Same;
        return isFirstThere || IsAnyoneAmong(left.People, right.People) ? PeopleAgreement.Some : PeopleAgreement.Other;
    }

    private static bool IsAnyoneAmong(PersonWords[] people, PersonWords[] others)
    {
        for (var i = 1; i < people.Length && i < MostFirst; i++)
        {
            if (IsAmong(people[i], others))
                return true;
        }

        return false;
    }

    private static bool IsAmong(PersonWords person, PersonWords[] others)
    {
        for (var i = 0; i < others.Length && i < MostFirst; i++)
        {
            if (MayBeOne(person, others[i]))
                return true;
        }

        return false;
    }

    /// <summary>Whether one family name is in the other name, and what is left of both may be the same given names.</summary>
    private static bool MayBeOne(PersonWords left, PersonWords right)
    {
        if (WordSpelling.AreAlike(left.Family, right.Family))
            return AreGivenNamesOne(left, right);
        // The other way round, or with a second family name.
        return Array.IndexOf(right.Words, left.Family) >= 0 || Array.IndexOf(left.Words, right.Family) >= 0;
    }

    private static bool AreGivenNamesOne(PersonWords left, PersonWords right)
    {
        var onLeft = left.Words.AsSpan(left.FamilyWords);
        var onRight = right.Words.AsSpan(right.FamilyWords);
        if (onLeft.IsEmpty || onRight.IsEmpty)
            return true;
        foreach (var word in onLeft)
        {
            foreach (var other in onRight)
            {
                if (word[0] == other[0])
                    return true;
            }
        }

        return false;
    }

    private static int CountCommon(string[] left, string[] right)
    {
        var (i, j, common, alone) = (0, 0, 0, 0);
        var (shorter, longer) = left.Length <= right.Length ? (left, right) : (right, left);
        while (i < shorter.Length)
        {
            var order = j < longer.Length ? string.CompareOrdinal(shorter[i], longer[j]) : -1;
            if (order == 0)
                common++;
            else if (order < 0 && shorter[i].Length >= LongEnough && alone++ < MostFirst)
                common += IsLikeAny(shorter[i], longer) ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return common;
    }

    private static bool IsLikeAny(string word, string[] others)
    {
        foreach (var other in others)
        {
            if (WordSpelling.AreAlike(word, other))
                return true;
        }

        return false;
    }
}
