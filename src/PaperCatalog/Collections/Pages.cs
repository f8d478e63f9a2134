namespace PaperCatalog.Collections;

/// <summary>Objects by number, made on first use and then kept; one for each number, also where threads race.</summary>
/// <remarks>
/// Room is made a page at a time, so that the first lookup in a catalogue of 100,000 papers allocates a few kilobytes
/// and not an array of 800.
/// </remarks>
internal sealed class Pages<T>(int count)
    where T : class
{
    private const int PageShift = 7;
    private const int PageMask = (1 << PageShift) - 1;

    private readonly T?[]?[] _pages = new T?[(count + PageMask) >> PageShift][];

    /// <summary>The object of a number, or null where none is kept yet.</summary>
    /// <exception cref="IndexOutOfRangeException">The number is not among those that there are pages for.</exception>
    public T? Find(int number) => _pages[number >> PageShift]?[number & PageMask];

    /// <summary>Keeps an object for a number unless another thread was first; returns what is kept.</summary>
    public T Keep(int number, T value)
    {
        ref var place = ref _pages[number >> PageShift];
        var page = place ?? Once.Keep(ref place, new T?[1 << PageShift]);
        return Once.Keep(ref page[number & PageMask], value);
    }
}
