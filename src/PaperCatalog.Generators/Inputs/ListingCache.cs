using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Inputs;

/// <summary>Reads each listing once for the generator and all analyzers of the process.</summary>
internal static class ListingCache
{
    // Weak: a reading lives as long as the text that it was read from.
    private static readonly ConditionalWeakTable<SourceText, Slot> s_slots = new();

    /// <summary>What stands in <paramref name="text"/>.</summary>
    public static ListingReading Read(SourceText text, ListingOptions options) => GetProblems(text, options).Reading;

    /// <summary>What stands in <paramref name="text"/>, and what is wrong with it.</summary>
    public static ListingProblems GetProblems(SourceText text, ListingOptions options)
    {
        var slot = s_slots.GetOrCreateValue(text);
        lock (slot)
        {
            if (slot.Problems is null || slot.Options != options)
                (slot.Problems, slot.Options) = (new ListingProblems(ReadNew(text, options), options.FileName), options);
            return slot.Problems;
        }
    }

    private static ListingReading ReadNew(SourceText text, ListingOptions options)
    {
        var utf8 = ListingText.ToUtf8(text);
        return ListingText.IsNotUtf8(text, utf8)
            ? ListingReader.Reject(utf8, ListingText.FindReplacement(utf8))
            : ListingReader.Read(utf8, options);
    }

    private sealed class Slot
    {
        public ListingProblems? Problems { get; set; }

        public ListingOptions Options { get; set; }
    }
}
