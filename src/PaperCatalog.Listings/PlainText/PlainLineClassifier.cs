using PaperCatalog.Listings.Dates;
using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Links;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.PlainText;

/// <summary>Tells what the lines of a plain-text listing look like.</summary>
internal sealed class PlainLineClassifier(Utf8Text text, DirectiveMarker marker)
{
    // The longest identifier or link that is looked at; a longer line is prose.
    private const int MaxLinkLength = 300;

    // The longest text that is taken for a damaged date where a date is due.
    private const int MaxDateLength = 24;

    /// <summary>The text.</summary>
    public Utf8Text Text => text;

    /// <summary>Whether its paragraphs are wrapped; known when all lines are.</summary>
    public bool IsWrapped { get; private set; }

    /// <summary>How many papers somebody submitted to the page; known when all lines are.</summary>
    public int Submitters { get; private set; }

    /// <summary>All lines of the text.</summary>
    public PlainLine[] Classify()
    {
        var lines = new PlainLine[text.LineCount];
        var spans = new ByteSpan[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            var span = WhiteSpace.Trim(text, text.GetLine(i));
            // What a directive says is no field, and its sign no mark.
            var isDirective = !span.IsEmpty && marker.Find(text.Slice(span), out _) > 0;
            lines[i] = new PlainLine(isDirective ? PlainLineKind.Directive : PlainLineKind.Blank, span);
            spans[i] = isDirective ? default : span;
        }

        var marks = new PlainMarks(text, spans);
        for (var i = 0; i < lines.Length; i++)
        {
            if (!spans[i].IsEmpty)
                lines[i] = ClassifyMarked(marks, i, spans[i]);
        }

        // A directive can stand anywhere: no line reads differently for one beside it.
        var above = SkipDirectives(lines, 0);
        for (var i = SkipDirectives(lines, above + 1); i < lines.Length; i = SkipDirectives(lines, i + 1))
        {
            lines[i] = lines[i] with { Kind = Reconsider(lines, above, i) };
            above = i;
        }

        // The cards of a page are not wrapped, though the names of those who submitted them begin with small letters.
        Submitters = CardLabels.FindSubmitters(text, lines);
        IsWrapped = Submitters == 0 && Paragraphs.Join(text, lines);
        NameLines.Find(text, lines);
        BareNames.Find(text, lines);
        return lines;
    }

    private PlainLine ClassifyMarked(PlainMarks marks, int index, ByteSpan line)
    {
        var span = marks.Strip(index, out var isNames);
        if (span.IsEmpty || marks.IsSection(index))
            return new PlainLine(PlainLineKind.Section, line);
        return new PlainLine(isNames ? PlainLineKind.Names : Classify(span), span);
    }

    /// <summary>What <paramref name="span"/>, a line without the white space around it, looks like by itself.</summary>
    public PlainLineKind Classify(ByteSpan span)
    {
        if (span.IsEmpty)
            return PlainLineKind.Blank;
        var bytes = text.Slice(span);
        if (marker.Find(bytes, out _) > 0)
            return PlainLineKind.Directive;
        if (PageFurniture.Contains(bytes))
            return PlainLineKind.Furniture;
        if (PeopleLine.StartsAt(bytes))
            return PlainLineKind.People;
        if (bytes.StartsWith(PeopleLine.MiddleDot))
            return PlainLineKind.Separator;
        if (DateLine.StartsAt(bytes))
            return PlainLineKind.Date;
        if (AsciiText.CountDigits(bytes) == bytes.Length || IsNone(bytes))
            return PlainLineKind.Upvotes;
        if (IsLink(span, bytes))
            return PlainLineKind.Link;
        return HasWord(bytes) ? PlainLineKind.Prose : PlainLineKind.Noise;
    }

    /// <summary>What a line is once the one above it is known: a damaged part of the metadata stands where a whole one would.</summary>
    private PlainLineKind Reconsider(PlainLine[] lines, int above, int at) =>
        (lines[above].Kind, lines[at].Kind) switch
        {
            (PlainLineKind.People, PlainLineKind.Noise) => PlainLineKind.Separator,
            (PlainLineKind.People, PlainLineKind.Upvotes) when IsNone(text.Slice(lines[at].Span)) => PlainLineKind.Separator,
            (PlainLineKind.Separator, PlainLineKind.Prose or PlainLineKind.Noise or PlainLineKind.Upvotes)
                when IsDamagedDate(lines, at) => PlainLineKind.Date,
            var (_, kind) => kind,
        };

    private bool IsDamagedDate(PlainLine[] lines, int at)
    {
        var span = lines[at].Span;
        if (span.Length > MaxDateLength || text.Slice(span).IndexOfAny("0123456789"u8) < 0)
            return false;
        // Where the date is missing the line can be the next title: "GPT-4 Technical Report" right above an abstract.
        var below = SkipDirectives(lines, at + 1);
        return below == lines.Length || lines[below].Kind != PlainLineKind.Prose ||
            ProseEvidence.Weigh(text.Slice(lines[below].Span)) <= 0;
    }

    /// <summary>Whether a line says that there are no upvotes, as the page does.</summary>
    public static bool IsNone(ReadOnlySpan<byte> line) => line.Length == 1 && line[0] == '-';

    private static int SkipDirectives(PlainLine[] lines, int at)
    {
        while (at < lines.Length && lines[at].Kind == PlainLineKind.Directive)
            at++;
        return at;
    }

    private bool IsLink(ByteSpan span, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxLinkLength)
            return false;
        if (LinkFinder.SchemeLength(bytes) > 0)
            return bytes.IndexOf((byte)' ') < 0;
        // A cheap look before the costly one: every identifier has a digit and a full stop or a slash.
        return bytes.IndexOfAny((byte)'.', (byte)'/') >= 0 && bytes.IndexOfAny("0123456789"u8) >= 0 &&
            IdentifierRule.Find(text.GetString(span).AsSpan()).Kind != IdentifierKind.None;
    }

    private static bool HasWord(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            if (AsciiText.IsWordByte(value))
                return true;
        }

        return false;
    }
}
