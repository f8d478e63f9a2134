using PaperCatalog.Rules;
using PaperCatalog.Tables;

namespace PaperCatalog.Entries;

/// <summary>How the entries of a paper become one paper: the first that has a field gives it.</summary>
internal static class PaperMerge
{
    /// <summary>The number of the first entry that has it.</summary>
    public static int? FirstNumber(this PaperEntries entries, int column)
    {
        foreach (var entry in entries)
        {
            if (entry.Number(column) is { } number)
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

    /// <summary>The date by <see cref="DateRule"/>.</summary>
    public static PaperDate? Date(this PaperEntries entries)
    {
        PaperDate? merged = null;
        foreach (var entry in entries)
        {
            if (entry.Date is { } date)
                merged = merged is { } known ? PaperDate.Merge(known, date) : date;
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

    /// <summary>An appearance for each entry.</summary>
    public static Appearance[] Appearances(this PaperEntries entries)
    {
        var appearances = new List<Appearance>();
        foreach (var entry in entries)
            appearances.Add(new Appearance(entry));
        return appearances.ToArray();
    }
}
