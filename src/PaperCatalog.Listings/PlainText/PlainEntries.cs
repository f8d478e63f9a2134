using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.PlainText;

/// <summary>Puts the lines below the header together to entries, and says what each line belongs to.</summary>
internal sealed class PlainEntries
{
    private readonly Utf8Text _text;
    private readonly PlainLine[] _lines;
    private readonly List<Problem> _problems;
    private readonly LineOwner[] _owners;
    private readonly List<Entry> _entries = [];
    private PlainEntryBuilder _open;
    private int? _upvotes;

    private PlainEntries(Utf8Text text, PlainLine[] lines, List<Problem> problems, LineOwner[] owners)
    {
        _text = text;
        _lines = lines;
        _problems = problems;
        _owners = owners;
        _open = new PlainEntryBuilder(text, problems);
    }

    /// <summary>Reads the entries from the line at <paramref name="first"/> on.</summary>
    public static List<Entry> Read(Utf8Text text, PlainLine[] lines, int first, List<Problem> problems, LineOwner[] owners)
    {
        var reader = new PlainEntries(text, lines, problems, owners);
        reader.Read(first, FindTitles(text, lines, first));
        return reader._entries;
    }

    private void Read(int first, Queue<bool> isTitle)
    {
        for (var i = first; i < _lines.Length; i++)
        {
            var line = _lines[i];
            switch (line.Kind)
            {
                case PlainLineKind.Blank or PlainLineKind.Directive:
                    continue;
                case PlainLineKind.Upvotes:
                    DropUpvotes();
                    _upvotes = i;
                    continue;
                case PlainLineKind.Prose:
                    AddProse(line.Span, isTitle.Dequeue());
                    break;
                case PlainLineKind.People or PlainLineKind.Separator or PlainLineKind.Date when _open.TryAddMetadata(line):
                case PlainLineKind.Link when _open.TryAddLink(line.Span):
                    // A number within an entry is not the upvotes of the next.
                    DropUpvotes();
                    break;
                default:
                    AddStray(i);
                    continue;
            }

            _owners[i] = LineOwner.Entry;
        }

        DropUpvotes();
        Close(isLast: true);
    }

    private void AddProse(ByteSpan span, bool isTitle)
    {
        if (!isTitle && _upvotes is null && _open.TryAddAbstract(span))
            return;

        Close(isLast: false);
        if (_upvotes is { } upvotes)
        {
            _open.AddUpvotes(_lines[upvotes].Span);
            _owners[upvotes] = LineOwner.Entry;
            _upvotes = null;
        }

        if (isTitle)
            _open.AddTitle(span);
        else
            _open.AddAbstractAlone(span);
    }

    private void Close(bool isLast)
    {
        if (_open.IsEmpty)
            return;
        _entries.Add(_open.Finish(isLast));
        _open = new PlainEntryBuilder(_text, _problems);
    }

    private void DropUpvotes()
    {
        if (_upvotes is { } line)
            AddStray(line);
        _upvotes = null;
    }

    private void AddStray(int line)
    {
        _owners[line] = LineOwner.Problem;
        _problems.Add(Problem.At(RuleTable.StrayText, _lines[line].Span, Excerpt.Of(_text, _lines[line].Span)));
    }

    private static Queue<bool> FindTitles(Utf8Text text, PlainLine[] lines, int first)
    {
        var evidence = new List<int>();
        var closed = new List<bool>();
        var isClosed = false;
        for (var i = first; i < lines.Length; i++)
        {
            switch (lines[i].Kind)
            {
                case PlainLineKind.Prose:
                    evidence.Add(ProseEvidence.Weigh(text.Slice(lines[i].Span)));
                    closed.Add(isClosed);
                    isClosed = false;
                    break;
                case PlainLineKind.People or PlainLineKind.Separator or PlainLineKind.Date or PlainLineKind.Upvotes or PlainLineKind.Link:
                    isClosed = true;
                    break;
            }
        }

        return new Queue<bool>(TitleAlignment.Align(evidence, closed));
    }
}
