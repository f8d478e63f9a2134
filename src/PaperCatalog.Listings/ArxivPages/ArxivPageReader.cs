using PaperCatalog.Listings.Dates;
using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.PlainText;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.ArxivPages;

/// <summary>Goes through a page of arXiv line by line.</summary>
/// <remarks>
/// The grammar that is accepted, a symbol a line; blank lines may stand anywhere:
/// <code>
/// listing   = ( page | day | entry )*
/// page      = what the page or the mail shows around its papers
/// day       = weekday "," date ...
/// entry     = [ "\\" ] header [ title ] [ people ] field* [ "\\" ] [ abstract ] [ "\\" ... ]
/// header    = [ "[" number "]" | number "." ] "arXiv:" identifier [ "(" ... ")" ] [ "[" links "]" ] category*
/// title     = "Title:" text | text          people and abstract alike; fields and lists of new papers leave out the name of each
/// field     = name ":" text more*
/// directive = "# paper-catalog" ...         on any line
/// </code>
/// A title where the paper has one already begins a paper that lost its first line. What the page of a paper shows below <c>Cite as:</c> is
/// of the page.
/// </remarks>
internal sealed class ArxivPageReader(Utf8Text text, DirectiveMarker marker)
{
    // An abstract is no shorter, and a line that somebody left there no longer.
    private const int LeastAbstract = 60;

    private readonly ListingDraft _draft = new(text, marker) { IsCapture = true };
    private ArxivLine[] _lines = [];
    private ArxivEntry? _open;
    private DateLine? _day;
    private bool _isInMail;
    private bool _hasEnded;

    // Below a paper its page goes on: its versions, other sites, the foot.
    private bool _isBelowPaper;

    /// <summary>Reads the listing.</summary>
    public ListingReading Read(ListingOptions options)
    {
        if (_draft.IsBlank)
            return _draft.Reject(RuleTable.EmptyListing);
        _lines = ReadLines();
        for (var i = 0; i < _lines.Length;)
            i = Take(i);
        Close();
        return _draft.Entries.Count == 0 ? new ListingDraft(text, marker).Reject(RuleTable.UnrecognisedForm) : _draft.ToReading(options);
    }

    private ArxivLine[] ReadLines()
    {
        var lines = new ArxivLine[text.LineCount];
        var isBehindMark = false;
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = ArxivLine.Read(text, i, marker, isBehindMark);
            if (lines[i].Kind != ArxivLineKind.Blank)
                isBehindMark = lines[i].Kind == ArxivLineKind.Mark;
        }

        return lines;
    }

    /// <summary>Takes a line with those that go on with it.</summary>
    /// <returns>The line behind.</returns>
    private int Take(int index)
    {
        var line = _lines[index];
        switch (line.Kind)
        {
            case ArxivLineKind.Header:
                Close();
                _open = new ArxivEntry(_draft, line.Span, ArxivHeader.Read(text, line.Span, isBehindMark: true));
                (_hasEnded, _isBelowPaper) = (false, false);
                return index + 1;
            case ArxivLineKind.Mark:
                return TakeMark(index, line);
            case ArxivLineKind.Label:
                return TakeLabel(index, line);
            case ArxivLineKind.Submitted when _open is { } entry:
                entry.AddSubmitted(line.Span);
                return index + 1;
            case ArxivLineKind.Categories when _open is { HasTitle: false } entry:
                entry.Add(ArxivLabel.Categories, line.Span, line.Span);
                return index + 1;
            case ArxivLineKind.Day:
                Close();
                _day = DayFinder.Find(text, line.Span);
                return index + 1;
            case ArxivLineKind.Text or ArxivLineKind.Categories or ArxivLineKind.Submitted:
                return _isBelowPaper ? index + 1 : TakeText(index);
            case ArxivLineKind.Furniture when _open is { HasTitle: true } && _isInMail:
                Close();
                return index + 1;
            default:
                return index + 1;
        }
    }

    /// <summary>Takes <c>\\</c>: before the fields of a paper, between them and the abstract, behind it with the address.</summary>
    private int TakeMark(int index, ArxivLine line)
    {
        _isInMail = true;
        if (_open is not { HasTitle: true } entry)
            return index + 1;
        if (!line.Value.IsEmpty || entry.HasAbstract || _hasEnded)
        {
            entry.AddAddress(line.Span);
            Close();
            return index + 1;
        }

        _hasEnded = true;
        entry.ExtendTo(line.Span.End);
        var (first, last) = (NextText(index + 1), -1);
        for (var i = first; i < _lines.Length && _lines[i].Kind is not (ArxivLineKind.Mark or ArxivLineKind.Header) && !IsDrawn(i); i++)
            last = _lines[i].Kind is ArxivLineKind.Blank or ArxivLineKind.Directive ? last : i;
        if (last < first)
            return index + 1;
        var prose = ByteSpan.FromBounds(_lines[first].Span.Start, _lines[last].Span.End);
        entry.Add(ArxivLabel.Abstract, prose, prose);
        return last + 1;
    }

    private bool IsDrawn(int index) => _lines[index].Kind == ArxivLineKind.Furniture &&
        text.Bytes[_lines[index].Span.Start] is (byte)'-' or (byte)'%';

    private int NextText(int index)
    {
        while (index < _lines.Length && _lines[index].Kind == ArxivLineKind.Blank)
            index++;
        return index;
    }

    private int TakeLabel(int index, ArxivLine line)
    {
        _isBelowPaper |= !_isInMail && line.Label == ArxivLabel.CiteAs;
        var isLost = line.Label == ArxivLabel.Title && _open is not { HasTitle: false };
        if (isLost)
        {
            Close();
            _draft.ReportSyntax(line.Span with { Length = Math.Min(line.Span.Length, "Title:".Length) },
                "the identifier of the paper, 'arXiv:2305.11627', on a line above");
            (_open, _hasEnded) = (new ArxivEntry(_draft, line.Span, header: null), false);
        }

        var next = index + 1;
        var value = line.Value;
        if (_open is not { } entry)
            return next;
        for (; next < _lines.Length && GoesOn(line.Label, value, index, next); next++)
        {
            var isNew = value.IsEmpty || text.Slice(value).EndsWith("▽ More"u8);
            value = ByteSpan.FromBounds(isNew ? _lines[next].Span.Start : value.Start, _lines[next].Span.End);
        }

        entry.Add(line.Label, line.Span, value);
        return next;
    }

    /// <summary>Whether a line goes on with the field above it.</summary>
    private bool GoesOn(ArxivLabel label, ByteSpan value, int first, int next)
    {
        if (_lines[next].Kind is not (ArxivLineKind.Text or ArxivLineKind.Furniture or ArxivLineKind.Categories) || IsDrawn(next))
            return false;
        if (value.IsEmpty)
            return _lines[next].Kind == ArxivLineKind.Text;
        if (_isInMail)
            return true;
        return label switch
        {
            // Below a title people stand without a name: one line more than these is of the title.
            ArxivLabel.Title => _lines[next].Kind == ArxivLineKind.Text && next == first + 1 && next + 1 < _lines.Length &&
                _lines[next + 1].Kind == ArxivLineKind.Text &&
                NameLine.Count(text, _lines[next].Span) == 0 && NameLine.Count(text, _lines[next + 1].Span) > 0,
            ArxivLabel.Abstract => _lines[next].Kind == ArxivLineKind.Text,
            _ => text.Bytes[value.End - 1] is (byte)',' or (byte)';' or (byte)'-',
        };
    }

    private int TakeText(int index)
    {
        var last = index;
        while (last + 1 < _lines.Length && _lines[last + 1].Kind is ArxivLineKind.Text or ArxivLineKind.Categories)
            last++;
        if (_open is not { } entry)
            return TakeStray(index, last);
        var line = _lines[index].Span;
        if (!entry.HasTitle)
            entry.Add(ArxivLabel.Title, line, line);
        else if (!entry.HasPeople && !entry.HasAbstract && (index == 0 || _lines[index - 1].Kind != ArxivLineKind.Blank))
            return TakePeople(entry, index, last);
        else
            return TakeAbstract(entry, index, last);
        return index + 1;
    }

    private int TakePeople(ArxivEntry entry, int index, int last)
    {
        var end = index;
        while (end < last && text.Bytes[_lines[end].Span.End - 1] is (byte)',' or (byte)';')
            end++;
        var people = ByteSpan.FromBounds(_lines[index].Span.Start, _lines[end].Span.End);
        entry.Add(ArxivLabel.Authors, people, people);
        return end + 1;
    }

    private int TakeAbstract(ArxivEntry entry, int index, int last)
    {
        var prose = ByteSpan.FromBounds(_lines[index].Span.Start, _lines[last].Span.End);
        var isLong = LineEnds.ToLineFeeds(text.Slice(prose)).Length >= LeastAbstract;
        if (entry.HasAbstract || !(isLong || (SentenceEnd.IsAt(text.Slice(prose)) && IsBetweenPapers(index, last))))
            return TakeStray(index, last);
        entry.Add(ArxivLabel.Abstract, prose, prose);
        return last + 1;
    }

    /// <summary>Whether lines stand between the labels of a paper and the next one, where a short abstract is one too.</summary>
    private bool IsBetweenPapers(int first, int last)
    {
        var above = first - 1;
        while (above > 0 && _lines[above].Kind is ArxivLineKind.Blank or ArxivLineKind.Directive)
            above--;
        var below = NextText(last + 1);
        return above >= 0 && _lines[above].Kind == ArxivLineKind.Label &&
            (below == _lines.Length || _lines[below].Kind is ArxivLineKind.Header or ArxivLineKind.Day or ArxivLineKind.Furniture);
    }

    /// <summary>Reports lines between papers; above the first, and around pages of several, they are of the page.</summary>
    private int TakeStray(int index, int last)
    {
        if (_draft.Entries.Count == 0 && _open is null)
            return last + 1;
        for (var i = index; i <= last; i++)
            _draft.ReportText(RuleTable.StrayText, _lines[i].Span);
        return last + 1;
    }

    private void Close()
    {
        _open?.End(_day);
        _open = null;
    }
}
