using System.Globalization;
using System.Text;
using Microsoft.Build.Framework;
using PaperCatalog.Listings;

namespace PaperCatalog.Build;

/// <summary>A listing of a project, with what the project says about it. A value that it cannot have counts as none, as for the generator.</summary>
/// <param name="item">The item.</param>
internal sealed class ListingItem(ITaskItem item)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2999;

    /// <summary>Its path from the project's folder.</summary>
    public string Path { get; } = Encoding.UTF8.GetString(Convert.FromBase64String(item.GetMetadata("PaperListingPath")));

    /// <summary>The class that its papers go to, unchecked; empty where it names none.</summary>
    public string Class => item.GetMetadata("Catalog");

    /// <summary>What a reader needs to know.</summary>
    public ListingOptions Options => new(
        Path.Substring(Path.LastIndexOf('/') + 1), FindYear(), item.GetMetadata("Dialect") is { Length: > 0 } dialect ? dialect : null);

    /// <summary>All of the file.</summary>
    public byte[] ReadBytes() => File.ReadAllBytes(item.GetMetadata("FullPath"));

    private int? FindYear() =>
        int.TryParse(item.GetMetadata("Year"), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear
            ? year
            : null;
}
