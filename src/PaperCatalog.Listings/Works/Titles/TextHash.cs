using System.Runtime.CompilerServices;

namespace PaperCatalog.Listings.Works.Titles;

/// <summary>Hashes of texts, by which what may be one is found (FNV-1a of 64 bits, over UTF-16 units).</summary>
internal static class TextHash
{
    /// <summary>The hash of no text, which others go on from.</summary>
    public const ulong Start = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    /// <summary>The hash of a text.</summary>
    [MethodImpl(HotLoop.OptimisedAtOnce)]
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = Start;
        foreach (var unit in text)
            hash = unchecked((hash ^ unit) * Prime);
        return hash;
    }

    /// <summary>The hash of what was hashed before, and a unit behind it.</summary>
    public static ulong Add(ulong hash, char unit) => unchecked((hash ^ unit) * Prime);

    /// <summary>The hash of what was hashed before, and a text behind it.</summary>
    [MethodImpl(HotLoop.OptimisedAtOnce)]
    public static ulong Add(ulong hash, string text)
    {
        foreach (var unit in text)
            hash = unchecked((hash ^ unit) * Prime);
        return hash;
    }
}
