using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Catalogs;

namespace PaperCatalog.Generators.Inputs;

/// <summary>Reads each text once for the generator, all analyzers and all fixes.</summary>
internal static class ListingCache
{
    // Weak: a report lives as long as the text that it is of.
    private static readonly ConditionalWeakTable<SourceText, Slot> s_slots = new();

    /// <summary>What stands in <paramref name="text"/>, and what is wrong with it by itself.</summary>
    public static ListingReport Get(SourceText text, ListingOptions options)
    {
        var slot = s_slots.GetOrCreateValue(text);
        // Whoever comes second waits for the reading, which is quicker than to read again.
        lock (slot)
        {
            if (slot.Report is null || slot.Options != options)
                (slot.Report, slot.Options) = (new ListingReport(Read(text, options), options.FileName), options);
            return slot.Report;
        }
    }

    private static ListingReading Read(SourceText text, ListingOptions options)
    {
        var utf8 = ListingText.ToUtf8(text);
        return ListingText.IsNotUtf8(text, utf8)
            ? ListingReader.Reject(utf8, ListingText.FindReplacement(utf8))
            : ListingReader.Read(utf8, options);
    }

    private sealed class Slot
    {
        public ListingReport? Report { get; set; }

        public ListingOptions Options { get; set; }
    }
}
