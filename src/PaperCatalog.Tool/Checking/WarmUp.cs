using PaperCatalog.Tool.Inputs;

namespace PaperCatalog.Tool.Checking;

/// <summary>Gets the code that checks ready on a core that has nothing to do yet, while the command line and the files are read.</summary>
/// <remarks>A start is little else than types and methods that the runtime prepares on their first use, one behind the other.</remarks>
internal static class WarmUp
{
    // Two papers that are compared with each other.
    private static ReadOnlySpan<byte> Listing =>
        """
        @article{a, title = {Sparse Attention for Long Documents}, author = {Ma, Xinyin and Fang, Gongfan}, year = 2023, journal = {Neural Networks}, abstract = {We make attention sparse, so that long documents can be read at once.}}
        @article{b, title = {Sparse Attention of Long Documents}, author = {Ma, Xinyin and Wang, Xinchao}, year = 2024, doi = {10.1000/b}, abstract = {We make attention sparse, so that long documents can be read at once.}}

        """u8;

    /// <summary>Begins, where there is a core for it.</summary>
    /// <param name="arguments">The command line.</param>
    public static void Begin(IReadOnlyList<string> arguments)
    {
        if (arguments is ["check", ..] && Environment.ProcessorCount > 1)
            _ = Task.Run(Check);
    }

    private static void Check()
    {
        var source = new ListingSource("a.bib", null, ListingContent.Of(Listing.ToArray()), default);
        var listing = new ProjectListing(source, source.Read());
        var catalog = new ProjectCatalog("Papers", [listing], default);
        _ = listing.Report.Enabled;
        _ = catalog.Report;
    }
}
