namespace PaperCatalog.Listings;

/// <summary>Which form of its dialect a listing has.</summary>
public enum ListingShape
{
    /// <summary>No entry shows it.</summary>
    Unknown,

    /// <summary>Plain text, the fields parted by blank lines.</summary>
    Spaced,

    /// <summary>Plain text, a field a line and no blank lines.</summary>
    Compact,

    /// <summary>Plain text with people, date and comments below each abstract.</summary>
    SearchView,
}
