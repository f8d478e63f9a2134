namespace PaperCatalog.Collections;

/// <summary>Values that are made on first use and then kept.</summary>
internal static class Once
{
    /// <summary>
    /// Keeps <paramref name="value"/> in <paramref name="place"/> unless another thread was first; returns what is
    /// kept.
    /// </summary>
    /// <remarks>No lock: making a value twice is cheap and harmless, handing out two of them is not.</remarks>
    public static T Keep<T>(ref T? place, T value)
        where T : class => Interlocked.CompareExchange(ref place, value, null) ?? value;
}
