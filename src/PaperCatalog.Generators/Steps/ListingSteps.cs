using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Format;
using PaperCatalog.Generators.Inputs;
using PaperCatalog.Generators.Models;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Naming;
using PaperCatalog.Rules;

namespace PaperCatalog.Generators.Steps;

/// <summary>What is done with each listing by itself.</summary>
internal static class ListingSteps
{
    /// <summary>Reads a listing; <see langword="null"/> where the file is none.</summary>
    /// <param name="file">The file.</param>
    /// <param name="provider">What the project says about it.</param>
    /// <param name="defaultClass">The class of listings that name no other.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static ListingModel? Read(
        AdditionalText file, AnalyzerConfigOptionsProvider provider, string defaultClass, CancellationToken cancellation)
    {
        if (ListingFile.From(file, provider) is not { } listing || file.GetText(cancellation) is not { } text)
            return null;
        var report = ListingCache.Get(text, listing.ReaderOptions);
        return new ListingModel(
            listing.Path,
            listing.CatalogClass ?? defaultClass,
            // What is embedded is the file as it is: places in the text are none in a file of UTF-16, whose text is in the code.
            report.Reading.IsUtf16 ? null : listing.Resource,
            listing.HasMembers,
            listing.ReaderOptions,
            report.Reading,
            report.Facts);
    }

    /// <summary>What decides which papers there are.</summary>
    public static ListingIdentities GetIdentities(ListingModel listing, CancellationToken cancellation) =>
        new(listing.Path, listing.Catalog, listing.HasMembers, listing.Facts);

    /// <summary>Where its fields are.</summary>
    public static ListingLayout GetLayout(ListingModel listing, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var (text, entries) = (listing.Reading.Text, listing.Reading.Entries);
        return new ListingLayout(
            listing.Path,
            listing.Catalog,
            listing.Reading.CapturedOn?.Value,
            listing.Resource,
            listing.Resource is null ? text : null,
            text.Decoded,
            text.Length,
            GetChecksums(text),
            entries,
            listing.Reading.FieldNames,
            entries.Select(entry => FindOwnName(text, entry)).ToEquatableArray());
    }

    private static EquatableArray<uint> GetChecksums(Utf8Text text)
    {
        var checksums = new uint[(text.Length + StableHash.BlockLength - 1) / StableHash.BlockLength];
        for (var i = 0; i < checksums.Length; i++)
        {
            var start = i * StableHash.BlockLength;
            checksums[i] = StableHash.OfBlock(text.Bytes.Slice(start, Math.Min(StableHash.BlockLength, text.Length - start)));
        }

        return new EquatableArray<uint>(checksums);
    }

    private static ByteSpan? FindOwnName(Utf8Text text, Entry entry)
    {
        if (entry.Title is not { } span)
            return null;
        var title = text.GetString(span);
        if (!OwnName.TryFind(title, out var start, out var length))
            return null;
        var before = Encoding.UTF8.GetByteCount(title.Substring(0, start));
        return new ByteSpan(span.Start + before, Encoding.UTF8.GetByteCount(title.Substring(start, length)));
    }
}
