using System.Diagnostics;
using PaperCatalog.Collections;
using PaperCatalog.Generated;

namespace PaperCatalog;

/// <summary>One file of papers that the catalogue was built from.</summary>
[DebuggerDisplay("{Path,nq}, Papers = {Papers.Count}")]
public sealed class Listing
{
    internal Listing(CatalogSource catalog, int number, ListingSource source)
    {
        Source = source;
        Path = source.ListingPath;
        Name = ListingName.Of(Path);
        CapturedOn = source.Captured;

        FirstEntry = catalog.FirstEntryOfListing(number);
        Papers = new EntryPaperView(catalog, FirstEntry, catalog.FirstEntryOfListing(number + 1) - FirstEntry);
    }

    /// <summary>
    /// The file's name without its extension, nor the <c>.papers</c> before it: <c>llm</c> for
    /// <c>papers/llm.papers.txt</c>.
    /// </summary>
    public string Name { get; }

    /// <summary>
    /// The path of the file, relative to the project, with <c>/</c> between its parts on every system.
    /// </summary>
    public string Path { get; }

    /// <summary>The day on which the listing was captured, as far as it says; or null where it does not say.</summary>
    public PaperDate? CapturedOn { get; }

    /// <summary>
    /// The papers of the entries, in the order of the listing. A paper that stands in it twice is there twice.
    /// </summary>
    public IReadOnlyList<Paper> Papers { get; }

    internal ListingSource Source { get; }

    /// <summary>The number of the listing's first entry among those of all listings.</summary>
    internal int FirstEntry { get; }

    /// <summary>The path.</summary>
    public override string ToString() => Path;
}
