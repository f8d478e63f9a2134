using System.Collections;
using System.Diagnostics;
using PaperCatalog.Errors;

namespace PaperCatalog.Collections;

/// <summary>A list that holds no items: it finds each when it is asked for it.</summary>
/// <param name="count">The number of items.</param>
/// <param name="at">Finds the item at an index that is known to be in range.</param>
[DebuggerDisplay("Count = {Count}")]
internal sealed class View<T>(int count, Func<int, T> at) : IReadOnlyList<T>
{
    /// <inheritdoc/>
    public int Count { get; } = count;

    /// <inheritdoc/>
    public T this[int index]
    {
        get
        {
            Guard.Index(index, Count);
            return at(index);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return at(i);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
