namespace PaperCatalog.Listings.TaggedLines;

/// <summary>The fields of a record, or of two: those above the last blank line and those below it.</summary>
internal sealed class TaggedBlocks(TaggedSyntax syntax)
{
    private List<TaggedField> _above = [];
    private List<TaggedField> _below = [];
    private List<TaggedField> _first = [];
    private ByteSpan _linesAbove;
    private bool _hasTitleAbove;
    private bool _hasTitleBelow;

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _above.Count + _below.Count == 0;

    /// <summary>Whether there are two records: both have a title.</summary>
    public bool AreTwo => _hasTitleAbove && _hasTitleBelow;

    /// <summary>The lines without a tag that stand between the two; they may be empty.</summary>
    public ByteSpan Between { get; private set; }

    /// <summary>The lines of the fields below.</summary>
    public ByteSpan Lines { get; private set; }

    /// <summary>Adds a field.</summary>
    public void Add(TaggedField field, ByteSpan line)
    {
        _below.Add(field);
        _hasTitleBelow |= syntax.IsTitle(field);
        Lines = Lines.IsEmpty ? line : ByteSpan.FromBounds(Lines.Start, line.End);
    }

    /// <summary>Goes on with the value of the last field.</summary>
    public void ReadOn(ByteSpan line)
    {
        GoOn(_below, line);
        Lines = ByteSpan.FromBounds(Lines.Start, line.End);
    }

    /// <summary>Begins the fields below a blank line: the others, which are one block, stand above.</summary>
    public void Begin(ByteSpan between)
    {
        (_above, _below) = (_below, _above);
        (_linesAbove, Lines, Between) = (Lines, default, between);
        (_hasTitleAbove, _hasTitleBelow) = (_hasTitleBelow, false);
    }

    /// <summary>Makes one record of both, with what stands between them.</summary>
    public void Join()
    {
        if (_above.Count == 0)
            return;
        if (!Between.IsEmpty)
            GoOn(_above, Between);
        // Below is what a blank line got into, and short mostly.
        _above.AddRange(_below);
        _below.Clear();
        (_above, _below) = (_below, _above);
        Lines = ByteSpan.FromBounds(_linesAbove.Start, Lines.End);
        _hasTitleBelow |= _hasTitleAbove;
        (_linesAbove, Between, _hasTitleAbove) = (default, default, false);
    }

    /// <summary>Takes the fields of the first record, and leaves those of the second. The list is used again by the next call.</summary>
    public List<TaggedField> TakeFirst(out ByteSpan lines)
    {
        var isTwo = _above.Count > 0;
        lines = isTwo ? _linesAbove : Lines;
        _first.Clear();
        if (isTwo)
            (_first, _above) = (_above, _first);
        else
            (_first, _below, Lines, _hasTitleBelow) = (_below, _first, default, false);
        (_linesAbove, Between, _hasTitleAbove) = (default, default, false);
        return _first;
    }

    private static void GoOn(List<TaggedField> fields, ByteSpan line) => fields[fields.Count - 1] = fields[fields.Count - 1].With(line);
}
