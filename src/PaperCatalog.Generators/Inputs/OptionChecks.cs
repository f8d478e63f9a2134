using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Inputs;

/// <summary>An option with a value that it cannot have.</summary>
/// <param name="Option">What the project calls it.</param>
/// <param name="Value">Its value.</param>
/// <param name="Expected">What it should be, for a message.</param>
internal readonly record struct InvalidOption(string Option, string Value, string Expected);

/// <summary>Finds options whose values count as not given, so that they can be reported.</summary>
internal static class OptionChecks
{
    private const string ClassName = "a name for the class: a letter or '_', then letters, digits and '_', not small letters alone, not '__' at its start, and not 'All', 'Cited', 'System' or a name of the library";

    private static readonly string s_dialects = "a dialect: " + string.Join(", ", DialectList.All.Select(dialect => $"'{dialect.Name}'"));

    /// <summary>The bad ones of a project's properties.</summary>
    public static IEnumerable<InvalidOption> CheckProject(AnalyzerConfigOptions options)
    {
        if (options.Find(OptionKeys.Namespace) is { } name && !CatalogOptions.IsNamespace(name))
            yield return new InvalidOption("the property PaperCatalogNamespace", name, "a C# namespace: names with '.' between them, and no keyword");
        if (options.Find(OptionKeys.Class) is { } type && !CatalogOptions.IsClassName(type))
            yield return new InvalidOption("the property PaperCatalogClass", type, ClassName);
        if (options.Find(OptionKeys.Visibility) is { } visibility && !CatalogOptions.IsVisibility(visibility))
            yield return new InvalidOption("the property PaperCatalogVisibility", visibility, "'internal' or 'public'");
        if (options.Find(OptionKeys.MemberThreshold) is { } threshold && CatalogOptions.ParseThreshold(threshold) is null)
            yield return new InvalidOption("the property PaperCatalogMemberThreshold", threshold, "a whole number of papers");
        if (options.Find(OptionKeys.Keys) is { } keys && CatalogOptions.ParseKeys(keys) is null)
            yield return new InvalidOption("the property PaperCatalogKeys", keys, "'title' or 'citation'");
        if (options.Find(OptionKeys.Merge) is { } merge && CatalogOptions.ParseMerge(merge) is null)
            yield return new InvalidOption("the property PaperCatalogMerge", merge, "'work', 'identifier' or 'none'");
        if (options.Find(OptionKeys.Bibliography) is { } bibliography && !CatalogOptions.IsBibliography(bibliography))
            yield return new InvalidOption("the property PaperCatalogBibliography", bibliography, "'bib', 'ris', 'csl' or 'cff'");
        if (options.Find(OptionKeys.Rules) is { } rules && rules is not ("strict" or "quiet"))
            yield return new InvalidOption("the property PaperCatalogRules", rules, "'strict' or 'quiet'");
    }

    /// <summary>What is wrong with the name of a catalogue beside those of others.</summary>
    public static InvalidOption? CheckCatalog(SourceCatalog catalog, IReadOnlyList<SourceCatalog> others)
    {
        var first = others.First(other => string.Equals(other.Name, catalog.Name, StringComparison.OrdinalIgnoreCase));
        return first == catalog
            ? null
            : new InvalidOption("the metadata Catalog", catalog.Name, $"a name that differs from '{first.Name}' by more than case");
    }

    /// <summary>What is wrong with what the project says about a listing.</summary>
    public static IEnumerable<InvalidOption> CheckListing(ListingFile listing)
    {
        if (listing is { Year: { } year, ParsedYear: null })
            yield return new InvalidOption("the metadata Year", year, "a year of four digits from 1900 to 2999");
        if (listing is { Catalog: { } catalog, CatalogClass: null })
            yield return new InvalidOption("the metadata Catalog", catalog, ClassName);
        if (listing is { Members: { } members, HasMembers: null })
            yield return new InvalidOption("the metadata Members", members, "'true' or 'false'");
        if (listing.Dialect is { } dialect && DialectList.Find(dialect) is null)
            yield return new InvalidOption("the metadata Dialect", dialect, s_dialects);
    }
}
