namespace PaperCatalog.Listings;

/// <summary>Makes equatable arrays.</summary>
public static class EquatableArrayExtensions
{
    /// <summary>The items of <paramref name="items"/>, copied.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) => new(items.ToArray());
}
