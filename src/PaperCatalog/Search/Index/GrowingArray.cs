namespace PaperCatalog.Search.Index;

/// <summary>An array that grows, whose items are at hand as a span.</summary>
internal sealed class GrowingArray<T>
{
    private T[] _items = new T[256];

    /// <summary>The number of items.</summary>
    public int Count { get; private set; }

    /// <summary>The items.</summary>
    public ReadOnlySpan<T> Items => _items.AsSpan(0, Count);

    /// <summary>Adds an item.</summary>
    public void Add(T item)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, Count * 2);
        _items[Count++] = item;
    }
}
