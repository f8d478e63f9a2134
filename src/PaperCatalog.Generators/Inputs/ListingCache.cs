using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Catalogs;

namespace PaperCatalog.Generators.Inputs;

/// <summary>Reads each text once for the generator, all analyzers and all fixes.</summary>
internal static class ListingCache
{
    // Weak: a report lives as long as the text that it is of.
    private static readonly ConditionalWeakTable<SourceText, Slot> s_alone = new();
    private static readonly ConditionalWeakTable<ListingReading, Slot> s_shared = new();

    /// <summary>What stands in <paramref name="text"/> where no other listing is known, and what is wrong with it by itself.</summary>
    public static ListingReport Get(SourceText text, ListingOptions options) =>
        s_alone.GetOrCreateValue(text).Get(options, () => Read(text, options));

    /// <summary>The same for a listing that others say something about.</summary>
    /// <param name="alone">What stands in it where no other listing is known.</param>
    /// <param name="options">What the project and the others say.</param>
    public static ListingReport Get(ListingReading alone, ListingOptions options) =>
        s_shared.GetOrCreateValue(alone).Get(
            options, () => ListingReader.Read(alone.Text.WithoutDecoded(), options with { IsUtf16 = alone.IsUtf16 }));

    private static ListingReading Read(SourceText text, ListingOptions options)
    {
        var utf8 = ListingText.ToUtf8(text);
        return ListingText.IsNotUtf8(text, utf8)
            ? ListingReader.Reject(utf8, ListingText.FindReplacement(utf8), ListingText.FindEncoding(text))
            : ListingReader.Read(utf8, options with { IsUtf16 = ListingText.IsUtf16(text) });
    }

    private sealed class Slot
    {
        private ListingReport? _report;
        private ListingOptions _options;

        public ListingReport Get(ListingOptions options, Func<ListingReading> read)
        {
            // Whoever comes second waits for the reading, which is quicker than to read again.
            lock (this)
            {
                if (_report is null || _options != options)
                    (_report, _options) = (new ListingReport(read(), options.FileName), options);
                return _report;
            }
        }
    }
}
