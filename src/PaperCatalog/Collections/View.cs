using System.Collections;
using System.Diagnostics;
using PaperCatalog.Errors;

namespace PaperCatalog.Collections;

/// <summary>A list that holds no items: it reads each from the generated tables when it is asked for it.</summary>
[DebuggerDisplay("Count = {Count}")]
internal abstract class View<T>(int count) : IReadOnlyList<T>
{
    /// <inheritdoc/>
    public int Count { get; } = count;

    /// <inheritdoc/>
    public T this[int index]
    {
        get
        {
            Guard.Index(index, Count);
            return At(index);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return At(i);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The item at an index that is known to be in range.</summary>
    protected abstract T At(int index);
}
