using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Generators.Inputs;
using PaperCatalog.Generators.Models;
using PaperCatalog.Listings.Images;

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
    public static PlacedListing GetLayout(ListingModel listing, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new PlacedListing(listing.Catalog, new PlacedLayout(
            listing.Path,
            listing.Resource,
            listing.Resource is null ? listing.Reading.Text : null,
            ListingLayout.Of(listing.Reading)));
    }
}
