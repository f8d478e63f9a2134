using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.TextBrowser;

/// <summary>
/// The papers page as a text browser prints it, with a numbered list of its links at the end, or with the address of each link below
/// its text.
/// </summary>
internal sealed class TextBrowserDialect : Dialect
{
    // The page's own lines go before the first paper.
    private const int MaxHeaderLines = 120;

    private const int MaxTailLines = 8;

    // Marks in a row, each with a greater number, that are no accident.
    private const int EnoughMarks = 4;

    /// <summary>The one object.</summary>
    public static readonly TextBrowserDialect Instance = new();

    private TextBrowserDialect()
        : base("TextBrowser", new CommentForm("#")) => Form = Form with { IsCapture = true };

    /// <inheritdoc/>
    internal override bool Recognises(Utf8Text text) => HasNumbers(text) || AddressSigns.AreIn(text);

    /// <inheritdoc/>
    internal override ListingReading Read(Utf8Text text, ListingOptions options) => !HasNumbers(text) && AddressSigns.AreIn(text)
        ? new AddressReader(text, Marker, options).Read()
        : new TextBrowserReader(text, Marker, options).Read();

    /// <summary>Whether it begins with links that have numbers.</summary>
    private static bool HasNumbers(Utf8Text text)
    {
        var (marks, last) = (0, -1);
        var hasHeading = false;
        for (var i = 0; i < Math.Min(text.LineCount, MaxHeaderLines); i++)
        {
            var line = text.Slice(WhiteSpace.Trim(text, text.GetLine(i)));
            var isHeading = DumpLine.IsHeading(line);
            if ((isHeading || LinkMarks.Opens(line)) && LinkMarks.LengthAtEnd(line) > 0)
                return true;
            hasHeading |= isHeading;
            if (LinkMarks.LengthAtStart(line) is > 0 and var mark && mark < line.Length && line[mark] is not ((byte)' ' or (byte)':'))
            {
                var number = LinkMarks.ReadNumber(line);
                marks = number > last ? marks + 1 : 1;
                last = number;
            }
        }

        return !hasHeading && (marks >= EnoughMarks || (marks > 0 && EndsWithList(text)));
    }

    private static bool EndsWithList(Utf8Text text)
    {
        for (var i = text.LineCount - 1; i >= Math.Max(0, text.LineCount - MaxTailLines); i--)
        {
            if (LinkLine.Read(text, WhiteSpace.Trim(text, text.GetLine(i))) is { Target.IsEmpty: false })
                return true;
        }

        return false;
    }
}
