using PaperCatalog.Listings;
using PaperCatalog.Listings.Catalogs;
using PaperCatalog.Tool.Inputs;

namespace PaperCatalog.Tool.Checking;

/// <summary>A listing of a project, with what it shows by itself.</summary>
/// <param name="source">The file.</param>
/// <param name="reading">What stands in it.</param>
internal sealed class ProjectListing(ListingSource source, ListingReading reading)
{
    /// <summary>The file.</summary>
    public ListingSource Source => source;

    /// <summary>What stands in it.</summary>
    public ListingReading Reading => reading;

    /// <summary>What is wrong with it by itself.</summary>
    public ListingReport Report { get; } = new(reading, source.Options.FileName);

    /// <summary>The reading with the path that is shown.</summary>
    public NamedReading Named => new(source.Path, reading);
}
