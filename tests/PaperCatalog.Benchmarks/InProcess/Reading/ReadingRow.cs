using PaperCatalog.Tests.Shared.SyntheticListings;

namespace PaperCatalog.Benchmarks.InProcess.Reading;

/// <summary>A dialect whose reader is measured.</summary>
/// <param name="Label">What the page calls it.</param>
/// <param name="Make">Makes a listing of so many papers.</param>
/// <param name="Peer">What else reads the same bytes.</param>
/// <param name="Wanted">The speed that is wanted, in bytes a second.</param>
internal sealed record ReadingRow(string Label, Func<int, int, byte[]> Make, ReadingPeer Peer, double Wanted)
{
    /// <summary>All dialects. Those that programs write hold escapes and wrapped lines, which are decoded.</summary>
    public static IReadOnlyList<ReadingRow> All { get; } =
    [
        new("plain text", SyntheticListing.Make, ReadingPeer.Lines, 300e6),
        new("BibTeX", SyntheticBibliography.Make, ReadingPeer.Lines, 100e6),
        new("JSON of the papers page", SyntheticExport.MakeJson, ReadingPeer.JsonDocument, 200e6),
        new("CSL-JSON", SyntheticExport.MakeCslJson, ReadingPeer.JsonDocument, 200e6),
        new("our own JSON", SyntheticExport.MakePapersJson, ReadingPeer.JsonDocument, 200e6),
        new("YAML", SyntheticExport.MakeYaml, ReadingPeer.Lines, 100e6),
        new("RIS", SyntheticExport.MakeRis, ReadingPeer.Lines, 200e6),
        new("MEDLINE of PubMed", SyntheticExport.MakePubMed, ReadingPeer.Lines, 200e6),
        new("EndNote", SyntheticExport.MakeEndNote, ReadingPeer.Lines, 200e6),
        new("a table (CSV)", SyntheticExport.MakeTable, ReadingPeer.Lines, 200e6),
        new("Atom of arXiv", SyntheticExport.MakeAtom, ReadingPeer.XmlReader, 200e6),
        new("Markdown", SyntheticExport.MakeMarkdown, ReadingPeer.Lines, 200e6),
        new("RSS of arXiv", SyntheticExport.MakeRss, ReadingPeer.XmlReader, 200e6),
        new("a page of arXiv", SyntheticExport.MakeArxivPage, ReadingPeer.Lines, 200e6),
        new("a list in Markdown", SyntheticExport.MakeMarkdownList, ReadingPeer.Lines, 100e6),
        new("a text browser's print", SyntheticDump.Make, ReadingPeer.Lines, 200e6),
    ];
}
