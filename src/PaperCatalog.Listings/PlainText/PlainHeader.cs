using PaperCatalog.Listings.Dates;

namespace PaperCatalog.Listings.PlainText;

/// <summary>The lines above the first entry, as the page shows them, and the day of capture among them.</summary>
internal sealed class PlainHeader
{
    // "Get trending papers in your email inbox once a day!" is of the page; what is above it are a few words each.
    private const int MaxNavigation = 30;

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
    /// Reads the header at the start of <paramref name="lines"/>. Short lines, such as those that lead to other parts of the site, are
    /// of it where a line of the page's own stands below them, and what leads elsewhere right below such too. What is glued to its button is parted from it: the
    /// line becomes that of the title, or of what else it is.
    /// </summary>
    public static PlainHeader Read(PlainLineClassifier classifier, PlainLine[] lines)
    {
        var isPage = false;
        var top = SkipNavigation(classifier.Text, lines);
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
                case PlainLineKind.Prose or PlainLineKind.Date when isPage && IsOfPage(classifier.Text.Slice(lines[i].Span)):
                    continue;
            }

            if (i < top)
                continue;
            if (!TryUnglue(classifier, ref lines[i]))
                return new PlainHeader(i, isPage, capturedOn);
            // What the button was glued to is looked at as a line of its own.
            isPage = true;
            i--;
        }

        return new PlainHeader(lines.Length, isPage, capturedOn);
    }

    /// <summary>The line behind those that lead to other parts of the site, where a line of the page's own is right below them.</summary>
    private static int SkipNavigation(Utf8Text text, PlainLine[] lines)
    {
        var isSite = false;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Kind is PlainLineKind.Blank or PlainLineKind.Directive)
                continue;
            if (lines[i].Kind == PlainLineKind.Furniture)
                return isSite ? i : 0;
            if (lines[i].Kind is not (PlainLineKind.Prose or PlainLineKind.Names) || lines[i].Span.Length > MaxNavigation)
                return 0;
            isSite |= PageFurniture.IsNavigation(text.Slice(lines[i].Span));
        }

        return 0;
    }

    /// <summary>Whether a line below the page's own is of the page too: it leads to another view, or says which days this one shows.</summary>
    private static bool IsOfPage(ReadOnlySpan<byte> line) =>
        PageFurniture.IsNavigation(line) || PagePeriod.IsAt(line);

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
