namespace PaperCatalog.Listings;

/// <summary>Does the same for each of many items, on all cores.</summary>
internal static class Batches
{
    // Fewer are done sooner than another core takes them up.
    private const int Size = 512;

    /// <summary>Does something for all items, a batch at a time, in any order.</summary>
    /// <param name="count">How many items there are.</param>
    /// <param name="work">What is done for the items from a number on, up to another.</param>
    public static void Run(int count, Action<int, int> work)
    {
        var batches = CountOf(count);
        if (batches < 2)
            work(0, count);
        else
            Parallel.For(0, batches, batch => work(batch * Size, Math.Min(count, (batch + 1) * Size)));
    }

    /// <summary>Makes something of each item.</summary>
    /// <param name="count">How many items there are.</param>
    /// <param name="make">What is made of the item of a number.</param>
    public static T[] Make<T>(int count, Func<int, T> make)
    {
        var made = new T[count];
        Run(count, (start, end) =>
        {
            for (var item = start; item < end; item++)
                made[item] = make(item);
        });
        return made;
    }

    /// <summary>What is found in the items, in their order.</summary>
    /// <param name="count">How many items there are.</param>
    /// <param name="find">Adds what is found in the item of a number.</param>
    public static List<T> Collect<T>(int count, Action<int, List<T>> find)
    {
        var found = new List<T>[Math.Max(1, CountOf(count))];
        Run(count, (start, end) =>
        {
            var some = found[start / Size] = [];
            for (var item = start; item < end; item++)
                find(item, some);
        });
        for (var batch = 1; batch < found.Length; batch++)
            found[0].AddRange(found[batch]);
        return found[0];
    }

    private static int CountOf(int items) => (items + Size - 1) / Size;
}
