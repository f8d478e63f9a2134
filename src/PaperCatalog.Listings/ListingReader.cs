using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.PlainText;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings;

/// <summary>Reads a listing in whatever dialect it is.</summary>
public static class ListingReader
{
    /// <summary>Reads <paramref name="text"/>. Never throws, whatever it holds; what is wrong is among the problems.</summary>
    public static ListingReading Read(Utf8Text text, ListingOptions options)
    {
        var conflicts = ConflictMarkers.FindLines(text);
        return conflicts.Count == 0
            ? ReadMerged(text, options)
            : ConflictMarkers.Report(text, conflicts, ReadMerged(ConflictMarkers.Blank(text, conflicts), options));
    }

    /// <summary>Reads a text that no merge has left marks in.</summary>
    private static ListingReading ReadMerged(Utf8Text text, ListingOptions options)
    {
        var recognised = DialectList.Recognise(text);
        var dialect = DialectList.FindSaid(options, recognised) ?? recognised;
        return IsContradicted(text, dialect, recognised)
            ? Reject(text, dialect, recognised)
            : dialect.Read(text, options) with { Dialect = dialect.Form };
    }

    /// <summary>The reading of a file that is not UTF-8: no entry, and one problem.</summary>
    /// <param name="text">The text as far as it could be decoded.</param>
    /// <param name="offset">Where the first byte stood that is not UTF-8, or -1 where that is not known.</param>
    public static ListingReading Reject(Utf8Text text, int offset)
    {
        var span = offset < 0 ? default : new ByteSpan(offset, "\uFFFD"u8.Length);
        return new ListingReading(text)
        {
            Dialect = PlainTextDialect.Instance.Form,
            Problems = new EquatableArray<Problem>([Problem.At(RuleTable.NotUtf8, span)]),
            Lines = new LineAccount(text, LineOwner.Problem, marker: null).ToArray(),
        };
    }

    /// <summary>
    /// Whether a text is surely of another dialect than it is said to be. A damaged text that none recognises is read as what it
    /// is said to be, and so is one that several can read.
    /// </summary>
    private static bool IsContradicted(Utf8Text text, Dialect said, Dialect recognised) =>
        said != recognised && recognised != PlainTextDialect.Instance &&
        (said == PlainTextDialect.Instance || !said.Recognises(text));

    private static ListingReading Reject(Utf8Text text, Dialect said, Dialect recognised)
    {
        var start = WhiteSpace.TrimLines(text, new ByteSpan(0, text.Length)).Start;
        var line = WhiteSpace.Trim(text, text.GetLine(text.GetLineIndex(start)));
        return new ListingReading(text)
        {
            Dialect = recognised.Form,
            Problems = new EquatableArray<Problem>([Problem.At(RuleTable.WrongDialect, line, said.Name, recognised.Name)]),
            Lines = new LineAccount(text, LineOwner.Problem, recognised.Marker).ToArray(),
        };
    }
}
