using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings;

/// <summary>What a project says about a listing.</summary>
/// <param name="FileName">The file's name without its folder; a year in it dates the listing.</param>
/// <param name="Year">The year that dates without one belong to, or <see langword="null"/> to find it out.</param>
/// <param name="Dialect">The name of its dialect, or <see langword="null"/> to find it out; an unknown one counts as none.</param>
public readonly record struct ListingOptions(string FileName, int? Year = null, string? Dialect = null)
{
    /// <summary>Whether its file is UTF-16, which a byte-order mark says.</summary>
    public bool IsUtf16 { get; init; }

    /// <summary>What other listings of its catalogue say about its strings; <see langword="null"/> where it is read alone.</summary>
    public SharedStrings? Strings { get; init; }

    /// <summary>Whether nobody says which dialect it is of, and <see cref="Dialect"/> is what it was recognised as.</summary>
    internal bool IsRecognised { get; init; }
}
