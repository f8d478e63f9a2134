using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Links;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.PlainText;

/// <summary>Puts the lines below the header together to entries, and says what each line belongs to.</summary>
internal sealed class PlainEntries
{
    private readonly ListingDraft _draft;
    private readonly PlainLine[] _lines;
    private readonly PlainForm _form;
    private OpenEntry? _open;
    private int? _upvotes;

    private PlainEntries(ListingDraft draft, PlainLine[] lines, PlainForm form) => (_draft, _lines, _form) = (draft, lines, form);

    /// <summary>Reads the entries from the line at <paramref name="first"/> on.</summary>
    /// <param name="draft">The listing.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="first">The first one below its header.</param>
    /// <param name="form">What is known of it as a whole.</param>
    public static void Read(ListingDraft draft, PlainLine[] lines, int first, PlainForm form) =>
        new PlainEntries(draft, lines, form).Read(first, FindTitles(draft.Text, lines, first, form));

    private void Read(int first, Queue<bool> isTitle)
    {
        var paragraphEnd = -1;
        for (var i = first; i < _lines.Length; i++)
        {
            var line = _lines[i];
            switch (line.Kind)
            {
                case PlainLineKind.Blank or PlainLineKind.Directive:
                case PlainLineKind.Continued when i <= paragraphEnd:
                    continue;
                case PlainLineKind.Section:
                    _draft.Account.Mark(i, LineOwner.Header);
                    continue;
                case PlainLineKind.Names when _open?.TryAddNames(line.Span) == true:
                    break;
                case PlainLineKind.Upvotes:
                    DropUpvotes();
                    _upvotes = i;
                    continue;
                case PlainLineKind.Prose:
                    AddProse(i, isTitle.Dequeue());
                    paragraphEnd = MarkContinued(i);
                    break;
                case PlainLineKind.People or PlainLineKind.Separator or PlainLineKind.Date when _open?.TryAddMetadata(line) == true:
                    // A number within an entry is not the upvotes of the next.
                    DropUpvotes();
                    break;
                case PlainLineKind.Button or PlainLineKind.Votes or PlainLineKind.Stars or PlainLineKind.Published when _open?.TryAddButton(line) == true:
                    DropUpvotes();
                    break;
                case PlainLineKind.Link when _open is not null:
                    _open.AddLink(line.Span);
                    DropUpvotes();
                    break;
                default:
                    AddStray(i);
                    continue;
            }

            _draft.Account.Mark(i, LineOwner.Entry);
        }

        DropUpvotes();
        Close(isLast: true);
    }

    private void AddProse(int first, bool isTitle)
    {
        var (span, source) = (Decode(first), Paragraphs.SpanOf(_lines, first));
        if (!isTitle && _upvotes is null && _open?.TryAddAbstract(span, source) == true)
            return;

        Close(isLast: false);
        _open = new OpenEntry(_draft, _upvotes is { } upvotesLine ? _lines[upvotesLine].Span : source, _form);
        if (_upvotes is { } upvotes)
        {
            _open.AddUpvotes(_lines[upvotes].Span);
            _draft.Account.Mark(upvotes, LineOwner.Entry);
            _upvotes = null;
        }

        if (isTitle)
            _open.AddTitle(span, source);
        else
            _open.AddAbstractAlone(span, source, _lines[first].Span);
    }

    /// <summary>What the paragraph says that begins with a line: on one line where it is wrapped.</summary>
    private ByteSpan Decode(int first)
    {
        var last = Paragraphs.LastOf(_lines, first);
        if (last == first)
            return _lines[first].Span;
        for (var (i, above) = (first, first); i <= last; i++)
        {
            if (_lines[i].Kind == PlainLineKind.Directive)
                continue;
            if (i > first)
                _draft.Decoded.Append(" "u8, ByteSpan.FromBounds(_lines[above].Span.End, _lines[i].Span.Start));
            _draft.Decoded.AppendVerbatim(_lines[i].Span);
            above = i;
        }

        return _draft.Decoded.EndField();
    }

    /// <summary>Says whose the other lines of a paragraph are.</summary>
    /// <returns>The last of them.</returns>
    private int MarkContinued(int first)
    {
        var last = Paragraphs.LastOf(_lines, first);
        for (var i = last; i > first; i--)
        {
            if (_lines[i].Kind == PlainLineKind.Continued)
                _draft.Account.Mark(i, LineOwner.Entry);
        }

        return last;
    }

    private void Close(bool isLast)
    {
        if (_open is not null)
            _draft.AddMarked(_open.Finish(isLast));
        _open = null;
    }

    private void DropUpvotes()
    {
        if (_upvotes is { } line)
            AddStray(line);
        _upvotes = null;
    }

    private void AddStray(int line) => _draft.ReportText(RuleTable.StrayText, _lines[line].Span);

    private static Queue<bool> FindTitles(Utf8Text text, PlainLine[] lines, int first, PlainForm form)
    {
        var evidence = new List<int>();
        var closed = new List<bool>();
        var isClosed = false;
        for (var i = first; i < lines.Length; i++)
        {
            switch (lines[i].Kind)
            {
                case PlainLineKind.Prose:
                    evidence.Add(Paragraphs.Weigh(text, lines, i));
                    closed.Add(isClosed);
                    isClosed = false;
                    break;
                case PlainLineKind.People or PlainLineKind.Separator or PlainLineKind.Date or PlainLineKind.Upvotes:
                case PlainLineKind.Button or PlainLineKind.Votes or PlainLineKind.Stars or PlainLineKind.Published:
                // Right below a title an address stands before the abstract.
                case PlainLineKind.Link when !(evidence.Count > 0 && evidence[evidence.Count - 1] <= 0 && (form.IsWrapped || LinkFinder.SchemeLength(text.Slice(lines[i].Span)) > 0)):
                    isClosed = true;
                    break;
            }
        }

        return new Queue<bool>(TitleAlignment.Align(evidence, closed));
    }
}
