namespace PaperCatalog.Rules;

/// <summary>Which of the dates that a paper has in several listings is its own.</summary>
/// <remarks>A date is the number <c>yyyymmdd</c>, with zeros for what is not known.</remarks>
internal static class DateRule
{
    /// <summary>
    /// The date of a paper, once one more of its entries is known: the first with a year, else the first, and of those that
    /// agree with it the most exact.
    /// </summary>
    /// <param name="known">What the entries before it gave.</param>
    /// <param name="next">What the entry gives.</param>
    public static int Merge(int known, int next)
    {
        if (HasYear(known) != HasYear(next))
            return HasYear(known) ? known : next;
        return IsFiner(next, known) ? next : known;
    }

    private static bool HasYear(int date) => date >= 1_00_00;

    // The month of the same year, or the day of the same month.
    private static bool IsFiner(int date, int known) => known % 1_00_00 == 0
        ? date / 1_00_00 == known / 1_00_00 && date % 1_00_00 != 0
        : known % 1_00 == 0 && date / 1_00 == known / 1_00 && date % 1_00 != 0;
}
