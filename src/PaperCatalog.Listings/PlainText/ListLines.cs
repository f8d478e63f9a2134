namespace PaperCatalog.Listings.PlainText;

/// <summary>The lines of a list that people type, without their marks, and what shows when they are looked at together.</summary>
internal sealed class ListLines
{
    private static readonly string[] s_people = ["by ", "Authors: ", "Author: ", "By: "];

    private readonly Utf8Text _text;
    private readonly ListLine[] _lines;
    private readonly bool _hasNames;

    private ListLines(Utf8Text text, ListLine[] lines)
    {
        (_text, _lines) = (text, lines);
        IsMarked = Array.Exists(lines, line => line.IsMarked);
        Indent = FindIndent();
        AreLinksFirst = FindLinksFirst();
        _hasNames = HasNames(isSpaced: false);
        HasAbouts = !_hasNames && FindAbouts();
        HasSpacedNames = !_hasNames && !IsMarked && HasNames(isSpaced: true);
    }

    /// <summary>Whether bullets or numbers stand before its papers.</summary>
    public bool IsMarked { get; }

    /// <summary>How many white spaces stand before its papers.</summary>
    public int Indent { get; }

    /// <summary>Whether people stand below titles, with a blank line between.</summary>
    public bool HasSpacedNames { get; }

    /// <summary>Whether a line of people and a year stands below most titles: <c>Ada Miller and Boris Kuhn, ICLR 2024</c>.</summary>
    public bool HasAbouts { get; }

    /// <summary>Whether each link stands above its title.</summary>
    public bool AreLinksFirst { get; }

    /// <summary>A line by its number in the text.</summary>
    public ListLine this[int index] => _lines[index];

    /// <summary>The lines of a text from one on. What stands above is blank here.</summary>
    public static ListLines Read(PlainLineClassifier classifier, PlainLine[] lines, int first)
    {
        var text = classifier.Text;
        var spans = new ByteSpan[lines.Length];
        for (var i = first; i < lines.Length; i++)
            spans[i] = lines[i].Kind == PlainLineKind.Directive ? default : WhiteSpace.Trim(text, text.GetLine(i));
        var marks = new ListMarks(text, spans);
        var read = new ListLine[lines.Length];
        for (var i = first; i < lines.Length; i++)
        {
            var line = text.GetLine(i);
            var mark = marks.LengthAt(i);
            var span = WhiteSpace.Trim(text, ByteSpan.FromBounds(spans[i].Start + mark, spans[i].End));
            var kind = lines[i].Kind == PlainLineKind.Directive ? PlainLineKind.Directive : classifier.Classify(span);
            read[i] = new ListLine(kind, span, spans[i], mark > 0, spans[i].Start - line.Start);
        }

        return new ListLines(text, read);
    }

    /// <summary>The people that a line below a title names; <see langword="null"/> where it says something else.</summary>
    /// <param name="span">The line.</param>
    /// <param name="isWithin">Whether it stands further in than titles do.</param>
    public ByteSpan? FindNames(ByteSpan span, bool isWithin)
    {
        foreach (var label in s_people)
        {
            if (AsciiText.StartsWithIgnoreCase(_text.Slice(span), label) &&
                WhiteSpace.Trim(_text, ByteSpan.FromBounds(span.Start + label.Length, span.End)) is { IsEmpty: false } names && NameLine.Count(_text, names) > 0)
            {
                return names;
            }
        }

        return _hasNames ? NameLine.Count(_text, span) > 0 ? span : null : isWithin && IsSeveral(span) ? span : null;
    }

    private int FindIndent()
    {
        var indent = int.MaxValue;
        foreach (var line in _lines)
        {
            if (line.Kind is not (PlainLineKind.Blank or PlainLineKind.Directive) && (line.IsMarked || !IsMarked))
                indent = Math.Min(indent, line.Indent);
        }

        return indent;
    }

    private bool FindAbouts()
    {
        var (titles, abouts, isBelowTitle) = (0, 0, false);
        foreach (var line in _lines)
        {
            if (line.Kind == PlainLineKind.Directive)
                continue;
            isBelowTitle &= line.Kind != PlainLineKind.Blank && !line.IsMarked;
            if (line.Kind is not (PlainLineKind.Prose or PlainLineKind.Names) || line.Span.IsEmpty)
                continue;
            isBelowTitle = !(isBelowTitle && TitleAbout.ReadDated(_text, line.Span) is not null);
            (titles, abouts) = (titles + (isBelowTitle ? 1 : 0), abouts + (isBelowTitle ? 0 : 1));
        }

        return abouts > 1 && abouts * 3 >= titles * 2;
    }

    /// <summary>Whether a title stands right below each link, and none right above the first.</summary>
    private bool FindLinksFirst()
    {
        var (above, links) = (PlainLineKind.Blank, 0);
        foreach (var line in _lines)
        {
            if (line.Kind == PlainLineKind.Directive)
                continue;
            if (above == PlainLineKind.Link && (line.IsMarked || line.Kind is not (PlainLineKind.Prose or PlainLineKind.Names)))
                return false;
            if (line.Kind == PlainLineKind.Link && links++ == 0 && above != PlainLineKind.Blank)
                return false;
            above = line.Kind;
        }

        return links > 1 && above != PlainLineKind.Link;
    }

    /// <summary>Whether lines below titles are their people: of most items that have more lines, each names several.</summary>
    /// <param name="isSpaced">Whether blank lines stand between.</param>
    private bool HasNames(bool isSpaced)
    {
        var (titles, names) = (0, 0);
        var (place, isBelowNames) = (0, false);
        foreach (var line in _lines)
        {
            if (line.Kind == PlainLineKind.Directive)
                continue;
            place = (line.Kind == PlainLineKind.Blank && !isSpaced) || line.IsMarked ? 0 : place;
            // "ICLR 2024" below them is no title.
            if (line.Kind == PlainLineKind.Prose && !line.Span.IsEmpty && !(isBelowNames && TitleYear.Read(_text, line.Span) is not null))
            {
                var isNames = place > 0 && IsSeveral(line.Span);
                names += isNames ? 1 : 0;
                titles += isNames ? 0 : 1;
                place = isNames ? 0 : 1;
                isBelowNames = isNames;
            }
            else
            {
                isBelowNames = false;
            }
        }

        return names > 0 && names * 2 >= titles;
    }

    private bool IsSeveral(ByteSpan span) => NameLine.Count(_text, span) > 1;
}
