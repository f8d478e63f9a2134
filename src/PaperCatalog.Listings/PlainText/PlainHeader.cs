using PaperCatalog.Listings.Dates;

namespace PaperCatalog.Listings.PlainText;

/// <summary>The lines above the first entry, as the page shows them, and the day of capture among them.</summary>
internal sealed class PlainHeader
{
    private PlainHeader(int lineCount, bool isPage, Field<PartialDate>? capturedOn)
    {
        LineCount = lineCount;
        IsPage = isPage;
        CapturedOn = capturedOn;
    }

    /// <summary>How many lines it takes, blank ones included.</summary>
    public int LineCount { get; }

    /// <summary>Whether it is the page's header: at least one line of its furniture stands there.</summary>
    public bool IsPage { get; }

    /// <summary>The day of capture.</summary>
    public Field<PartialDate>? CapturedOn { get; }

    /// <summary>
    /// Reads the header at the start of <paramref name="lines"/>. What is glued to its button is parted from it: the
    /// line becomes that of the title, or of what else it is.
    /// </summary>
    public static PlainHeader Read(PlainLineClassifier classifier, PlainLine[] lines)
    {
        var isPage = false;
        Field<PartialDate>? capturedOn = null;
        for (var i = 0; i < lines.Length; i++)
        {
            switch (lines[i].Kind)
            {
                case PlainLineKind.Blank or PlainLineKind.Directive or PlainLineKind.Section:
                    continue;
                case PlainLineKind.Furniture:
                    isPage = true;
                    continue;
                case PlainLineKind.Date when capturedOn is null && ReadCaptureDay(classifier.Text, lines[i].Span) is { } date:
                    capturedOn = date;
                    continue;
            }

            if (!TryUnglue(classifier, ref lines[i]))
                return new PlainHeader(i, isPage, capturedOn);
            // What the button was glued to is looked at as a line of its own.
            isPage = true;
            i--;
        }

        return new PlainHeader(lines.Length, isPage, capturedOn);
    }

    private static Field<PartialDate>? ReadCaptureDay(Utf8Text text, ByteSpan span) =>
        DateLine.TryRead(text, span, out var line) && line is { Exists: true, Comments: null, MalformedCount: null }
            ? line.Date
            : null;

    private static bool TryUnglue(PlainLineClassifier classifier, ref PlainLine line)
    {
        var glued = PageFurniture.GluedLength(classifier.Text.Slice(line.Span));
        if (glued == 0)
            return false;
        var rest = ByteSpan.FromBounds(line.Span.Start + glued, line.Span.End);
        line = new PlainLine(classifier.Classify(rest), rest);
        return true;
    }
}
