using PaperCatalog.Format;
using PaperCatalog.Rules;

namespace PaperCatalog.Entries;

/// <summary>How the entries of a paper become one paper: the first that has a field gives it.</summary>
internal static class PaperMerge
{
    /// <summary>The number of authors of the first entry that says one.</summary>
    public static int? AuthorCount(this PaperEntries entries)
    {
        foreach (var entry in entries)
        {
            if (entry.AuthorCount is { } number)
                return number;
        }

        return null;
    }

    /// <summary>The largest number: counts grow, so it is the latest.</summary>
    public static int? LargestNumber(this PaperEntries entries, int column)
    {
        int? largest = null;
        foreach (var entry in entries)
        {
            if (entry.Number(column) is { } number && !(number <= largest))
                largest = number;
        }

        return largest;
    }

    /// <summary>The date by <see cref="DateRule"/>, <c>yyyymmdd</c>.</summary>
    public static int? Date(this PaperEntries entries)
    {
        int? merged = null;
        foreach (var entry in entries)
        {
            if (entry.Date is { } date)
                merged = merged is { } known ? DateRule.Merge(known, date) : date;
        }

        return merged;
    }

    /// <summary>The links of the first entry that has an abstract: they stand in it.</summary>
    public static string[] Links(this PaperEntries entries)
    {
        foreach (var entry in entries)
        {
            if (entry.TryGetText(EntryColumn.Abstract, out _))
                return entry.Links();
        }

        return [];
    }

    /// <summary>The author names of the first entry that has any.</summary>
    public static string[] Names(this PaperEntries entries)
    {
        foreach (var entry in entries)
        {
            if (entry.Names() is { Length: > 0 } names)
                return names;
        }

        return [];
    }
}
