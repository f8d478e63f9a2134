using System.Text;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Listings;
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
        new("plain text in UTF-16", MakeUtf16, ReadingPeer.Lines, 200e6) { Read = ReadUtf16 },
        new("BibTeX", SyntheticBibliography.Make, ReadingPeer.Lines, 100e6),
        new("JSON of the papers page", SyntheticExport.MakeJson, ReadingPeer.JsonDocument, 200e6),
        new("CSL-JSON", SyntheticExport.MakeCslJson, ReadingPeer.JsonDocument, 200e6),
        new("our own JSON", SyntheticExport.MakePapersJson, ReadingPeer.JsonDocument, 200e6),
        Index("Semantic Scholar", "SemanticScholarJson"),
        Index("OpenAlex, abstracts as indexes of words", "OpenAlexJson"),
        Index("Crossref", "CrossrefJson"),
        Index("OpenReview", "OpenReviewJson"),
        Index("Papers with Code", "PapersWithCodeJson"),
        Index("Zotero", "ZoteroJson"),
        Index("arXiv's data set", "ArxivJson") with { Peer = ReadingPeer.Lines },
        Index("DBLP", "DblpJson"),
        Index("Europe PMC", "EuropePmcJson"),
        new("YAML", SyntheticExport.MakeYaml, ReadingPeer.Lines, 200e6),
        new("RIS", SyntheticExport.MakeRis, ReadingPeer.Lines, 200e6),
        new("MEDLINE of PubMed", SyntheticExport.MakePubMed, ReadingPeer.Lines, 200e6),
        new("EndNote", SyntheticExport.MakeEndNote, ReadingPeer.Lines, 200e6),
        new("a table (CSV)", SyntheticExport.MakeTable, ReadingPeer.Lines, 200e6),
        new("records with labels", SyntheticExport.MakeRecords, ReadingPeer.Lines, 200e6),
        new("Atom of arXiv", SyntheticExport.MakeAtom, ReadingPeer.XmlReader, 200e6),
        new("Markdown", SyntheticExport.MakeMarkdown, ReadingPeer.Lines, 200e6),
        new("RSS of arXiv", SyntheticExport.MakeRss, ReadingPeer.XmlReader, 200e6),
        new("a page of arXiv", SyntheticExport.MakeArxivPage, ReadingPeer.Lines, 200e6),
        new("a list in Markdown", SyntheticExport.MakeMarkdownList, ReadingPeer.Lines, 200e6),
        new("a text browser's print", SyntheticDump.Make, ReadingPeer.Lines, 200e6),
    ];

    /// <summary>Reads a listing of it.</summary>
    public Func<byte[], ListingReading> Read { get; private init; } = bytes => ListingReader.Read(new Utf8Text(bytes), new ListingOptions("listing"));

    private static ReadingRow Index(string label, string dialect) =>
        new(label, (first, count) => SyntheticIndex.Make(dialect, first, count), ReadingPeer.JsonDocument, 200e6);

    private static byte[] MakeUtf16(int first, int count) =>
        [.. Encoding.Unicode.GetPreamble(), .. Encoding.Convert(Encoding.UTF8, Encoding.Unicode, SyntheticListing.Make(first, count))];

    /// <summary>As in a build: the compiler decodes the file, and the generator takes it back to UTF-8.</summary>
    private static ListingReading ReadUtf16(byte[] bytes)
    {
        var text = SourceText.From(new MemoryStream(bytes), Encoding.UTF8);
        return ListingReader.Read(
            Generators.Inputs.ListingText.ToUtf8(text), new ListingOptions("listing") { IsUtf16 = Generators.Inputs.ListingText.IsUtf16(text) });
    }
}
