namespace PaperCatalog;

/// <summary>What a listing is called.</summary>
internal static class ListingName
{
    private const string Marker = ".papers";

    /// <summary>
    /// The file's name without its extension and without a <c>.papers</c> before that; never empty for a file.
    /// </summary>
    public static string Of(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        // A dot at the start makes a hidden file and no extension.
        var dot = name.LastIndexOf('.');
        if (dot > 0)
            name = name.Substring(0, dot);
        return name.Length > Marker.Length && name.EndsWith(Marker, StringComparison.OrdinalIgnoreCase)
            ? name.Substring(0, name.Length - Marker.Length)
            : name;
    }
}
