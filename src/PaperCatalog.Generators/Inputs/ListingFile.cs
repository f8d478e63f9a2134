using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Generators.Inputs;

/// <summary>An additional file that is a listing, with what the project says about it.</summary>
/// <param name="Path">Its path from the project's folder, with '/'.</param>
/// <param name="IsEmbedded">Whether the assembly will hold it as a resource.</param>
/// <param name="Year">The year of capture, unparsed.</param>
/// <param name="Dialect">The dialect, unparsed.</param>
/// <param name="Catalog">The class that its papers go to, unchecked.</param>
/// <param name="Members">Whether its papers are members, unparsed.</param>
internal sealed record ListingFile(
    string Path, bool IsEmbedded, string? Year, string? Dialect, string? Catalog, string? Members)
{
    /// <summary>The file's name without its folder.</summary>
    public string Name => Path.Substring(Path.LastIndexOf('/') + 1);

    /// <summary>The name of the resource that holds the file.</summary>
    public string? Resource => IsEmbedded ? "PaperCatalog:" + Path : null;

    /// <summary>The class that its papers go to, or <see langword="null"/> for the project's.</summary>
    public string? CatalogClass => Catalog is not null && CatalogOptions.IsClassName(Catalog) ? Catalog : null;

    /// <summary>Whether its papers are members, where that is said.</summary>
    public bool? HasMembers => bool.TryParse(Members, out var members) ? members : null;

    /// <summary>What a reader needs to know.</summary>
    public ListingOptions ReaderOptions => new(Name, ParsedYear, Dialect);

    /// <summary>The year of capture, where one is given and is a year.</summary>
    public int? ParsedYear =>
        int.TryParse(Year, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2999
            ? year
            : null;

    /// <summary>The listing that <paramref name="file"/> is, or <see langword="null"/>.</summary>
    public static ListingFile? From(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        var options = provider.GetOptions(file);
        if (!IsListing(file, options))
            return null;
        return new ListingFile(
            ListingPath.Of(file, options, provider.GlobalOptions),
            string.Equals(options.Find(OptionKeys.IsEmbedded), "true", StringComparison.OrdinalIgnoreCase),
            options.Find(OptionKeys.Year),
            options.Find(OptionKeys.Dialect),
            options.Find(OptionKeys.Catalog),
            options.Find(OptionKeys.Members));
    }

    private static bool IsListing(AdditionalText file, AnalyzerConfigOptions options) =>
        options.Find(OptionKeys.IsListing) is { } value
            ? string.Equals(value, "true", StringComparison.OrdinalIgnoreCase)
            : DialectList.IsListingName(file.Path);
}
