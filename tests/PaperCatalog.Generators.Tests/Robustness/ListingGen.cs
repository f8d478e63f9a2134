using FsCheck;
using FsCheck.Fluent;
using PaperCatalog.Generators.Tests.Infrastructure;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Generators.Tests.Robustness;

/// <summary>Makes listings of every sort: healthy lines, damaged ones, and text that is meant to do harm.</summary>
internal static class ListingGen
{
    private static readonly string[] s_healthy =
    [
        "", "", "", TestListings.Abstract, "Alpha: A First Paper on Something", "Beta: A Second Paper", "Why Do Papers Have Titles?",
        "  • 3 authors", "·", "May 24, 2024 2", "Sep 24", "https://arxiv.org/abs/2305.11627", "arXiv:2208.07339v2", "12",
        "Get trending papers in your email inbox!", "Subscribe", "Nov 4",
    ];

    private static readonly string[] s_harmful =
    [
        "*/", "</summary>", "\"\"\"u8;", "\\\"", "\u2028", "\u2029", "\u0085", "\0", "\u202E", "\uFEFF", "\uFFFE", "\uFFFD", "#if", "{0}", "]]>",
        "&#x1F600;", "&amp;", "{here", "\\url{https://x.y/z}", "https://", "http:/x", "Ã©", "e\u0301", "the the", "\r", "\t", "中文", "\U0001F680",
        "# paper-catalog disable PAPER202", "# paper-catalog disable-file all -- x", "# paper-catalog disble", "• 0 authors", "Feb 30, 2024", "99999999999",
        "### ", "[1]", "][2]", "](", "@article{", "TY  - ", "{\"", "<entry>", "SubscribeGlued: A Title", "• x authors", "All", "Equals", "class", "System", "$O(n^2)$", "C++", "[MASK]",
    ];

    private static Gen<string> Noise { get; } =
        from units in Gen.ArrayOf(Gen.Choose(0, 0x3000).Select(value => (char)value), 12)
        select new string(units);

    private static Gen<string> Line { get; } = Gen.Frequency(
        (8, Gen.Elements(s_healthy)),
        (3, Gen.Elements(s_harmful)),
        (2, from head in Gen.Elements(s_healthy) from tail in Gen.Elements(s_harmful) select head + " " + tail),
        (1, from line in Gen.Elements(s_healthy) from cut in Gen.Choose(0, 60) select line[..Math.Min(cut, line.Length)]),
        (1, Noise));

    /// <summary>A listing of up to 24 lines, with any sort of line end.</summary>
    public static Gen<string> Listing { get; } =
        from count in Gen.Choose(0, 24)
        from lines in Gen.ArrayOf(Line, count)
        from end in Gen.Elements("\n", "\n", "\n\n", "\r\n", "\r")
        select string.Join(end, lines);

    /// <summary>
    /// A part of a listing of the corpus, of any dialect, with a stretch taken out and another put in twice; half of them from
    /// the start, where a dialect is told.
    /// </summary>
    public static Gen<string> Mutation { get; } =
        from text in Gen.Elements(Repository.Corpus.Concat(Repository.Bibliographies).Concat(Repository.OtherDialects).Select(File.ReadAllText).ToArray())
        from start in Gen.Frequency((1, Gen.Constant(0)), (1, Gen.Choose(0, Math.Max(0, text.Length - 3_000))))
        let part = text.Substring(start, Math.Min(2_500, text.Length - start))
        from cut in Gen.Choose(0, part.Length * 3 / 5)
        from length in Gen.Choose(0, Math.Min(400, part.Length - cut))
        from harm in Gen.Elements(s_harmful)
        select part[..cut] + harm + part[(cut + length)..] + part[(cut / 2)..cut];
}
