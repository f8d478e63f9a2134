using System.Runtime.CompilerServices;

namespace PaperCatalog.Listings;

/// <summary>What the loops ask of the runtime that see every byte of a listing, or every word of all titles.</summary>
/// <remarks>
/// A compiler is over before the runtime has optimised what it runs: where a process of its own reads ten thousand papers,
/// a third of its time went to loops as they are first compiled, with a counter in each turn. These are compiled well at once. They are
/// never compiled again with what a profile shows, so it is for loops that gain nothing by that; they were measured together, cold and warm.
/// </remarks>
internal static class HotLoop
{
    /// <summary><c>MethodImplOptions.AggressiveOptimization</c>, which .NET Standard 2.0 has no name for.</summary>
    public const MethodImplOptions OptimisedAtOnce = (MethodImplOptions)512;
}
