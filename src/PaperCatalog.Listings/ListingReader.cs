using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings;

/// <summary>Reads a listing in whatever dialect it is.</summary>
public static class ListingReader
{
    /// <summary>Reads <paramref name="text"/>. Never throws, whatever it holds; what is wrong is among the problems.</summary>
    public static ListingReading Read(Utf8Text text, ListingOptions options)
    {
        var dialect = DialectList.Choose(text, options);
        return dialect.Read(text, options) with { Dialect = dialect };
    }

    /// <summary>The reading of a file that is not UTF-8: no entry, and one problem.</summary>
    /// <param name="text">The text as far as it could be decoded.</param>
    /// <param name="offset">Where the first byte stood that is not UTF-8, or -1 where that is not known.</param>
    public static ListingReading Reject(Utf8Text text, int offset)
    {
        var span = offset < 0 ? default : new ByteSpan(offset, "\uFFFD"u8.Length);
        var owners = new LineOwner[text.LineCount];
        for (var i = 0; i < owners.Length; i++)
            owners[i] = WhiteSpace.Trim(text, text.GetLine(i)).IsEmpty ? LineOwner.Blank : LineOwner.Problem;
        return new ListingReading(text)
        {
            Problems = new EquatableArray<Problem>([Problem.At(ProblemKind.NotUtf8, span)]),
            Lines = new EquatableArray<LineOwner>(owners),
        };
    }
}
