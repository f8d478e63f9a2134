using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Merging;

/// <summary>What the entries of a work say together.</summary>
public static class WorkValues
{
    /// <summary>What the first of them that says something says; <see langword="null"/> where none does.</summary>
    /// <param name="items">The entries in order.</param>
    /// <param name="find">What one of them says.</param>
    public static TValue? FirstThat<TItem, TValue>(this EquatableArray<TItem> items, Func<TItem, TValue?> find)
        where TValue : struct
    {
        foreach (var item in items)
        {
            if (find(item) is { } value)
                return value;
        }

        return null;
    }

    /// <inheritdoc cref="FirstThat{TItem, TValue}(EquatableArray{TItem}, Func{TItem, TValue?})"/>
    public static TValue? FirstThat<TItem, TValue>(this EquatableArray<TItem> items, Func<TItem, TValue?> find)
        where TValue : class
    {
        foreach (var item in items)
        {
            if (find(item) is { } value)
                return value;
        }

        return null;
    }

    /// <summary>
    /// The date of a work whose entries have the given ones: the first with a year, else the first, and of those that agree
    /// with it the most exact (<see cref="DateRule"/>).
    /// </summary>
    public static PartialDate? MergeDates<TItem>(this EquatableArray<TItem> items, Func<TItem, PartialDate?> find)
    {
        PartialDate? merged = null;
        foreach (var item in items)
        {
            if (find(item) is not { } next)
                continue;
            if (merged is not { } known || DateRule.Merge(known.Number, next.Number) == next.Number)
                merged = next;
        }

        return merged;
    }
}
