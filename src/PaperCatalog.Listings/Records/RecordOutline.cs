using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Tables.Columns;

namespace PaperCatalog.Listings.Records;

/// <summary>The records of a text, and the lines that are of none.</summary>
/// <remarks>
/// A record begins behind a rule, with the label that the one above began with, with another title, and behind a blank line with any
/// label that the one above has, or that the first one began with. A line without a label goes on with the value right above it, and with an abstract behind a blank line too.
/// </remarks>
internal sealed class RecordOutline
{
    // A record has no more labels, nor one of them more often: what comes then is of none.
    private const int MostLabels = 64;
    private const int MostRepeated = 8;

    // Parts of an abstract have headings, which look like labels.
    private const int LongText = 60;

    private readonly Utf8Text _text;
    private readonly List<string> _names = [];
    private readonly List<TableField> _fields = [];
    private readonly List<RecordLabel> _labels = [];
    private readonly List<LabelledRecord> _records = [];
    private readonly List<int> _others = [];
    private bool _isBehindRule;
    private bool _isBehindBlank;

    private RecordOutline(Utf8Text text) => _text = text;

    /// <summary>The labels, in the order in which they first stand; one that a record has twice is there twice.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>What the labels say.</summary>
    public IReadOnlyList<TableField> Fields => _fields;

    /// <summary>The records, in order.</summary>
    public IReadOnlyList<LabelledRecord> Records => _records;

    /// <summary>The lines between and in records that are of none.</summary>
    public IReadOnlyList<int> Others => _others;

    /// <summary>The outline of the first lines of a text.</summary>
    public static RecordOutline Of(Utf8Text text, DirectiveMarker marker, int lineCount)
    {
        var outline = new RecordOutline(text);
        for (var i = 0; i < lineCount; i++)
            outline.Take(i, RecordLine.Read(text, i, marker));
        return outline;
    }

    private void Take(int index, RecordLine line)
    {
        var record = _records.Count > 0 ? _records[_records.Count - 1] : null;
        switch (line.Kind)
        {
            case RecordLineKind.Directive:
                return;
            case RecordLineKind.Blank:
                _isBehindBlank = true;
                return;
            case RecordLineKind.Rule or RecordLineKind.Heading:
                _isBehindRule = _isBehindBlank = true;
                return;
            case RecordLineKind.Label when TryTakeLabel(record, index, line):
                _isBehindRule = _isBehindBlank = false;
                return;
            default:
                TakeText(record, index, WhiteSpace.Trim(_text, _text.GetLine(index)));
                return;
        }
    }

    private bool TryTakeLabel(LabelledRecord? record, int index, RecordLine line)
    {
        var label = FindLabel(line.Label);
        if (record is null ? !CanBegin(label.Field) : IsInText(record, line, label))
            return false;
        if (record is null || _isBehindRule || IsNext(record, label))
        {
            if (label.Columns.Count == 0 && !TryAdd(label))
                return false;
            _records.Add(record = new LabelledRecord(label.Columns[0]));
        }

        var column = FindFree(record, label);
        if (column < 0 && !TryAdd(label))
            return false;
        record.Add(index, column < 0 ? label.Columns[label.Columns.Count - 1] : column, line.Value);
        return true;
    }

    private RecordLabel FindLabel(ByteSpan span)
    {
        var bytes = _text.Slice(span);
        foreach (var known in _labels)
        {
            if (known.Is(bytes))
                return known;
        }

        var label = new RecordLabel(bytes.ToArray(), _text.GetString(span));
        if (_labels.Count < MostLabels)
            _labels.Add(label);
        return label;
    }

    // Text may stand above the first record, and "Note:" and "Date:" are of that.
    private static bool CanBegin(TableField field) => field is TableField.Title or TableField.Authors or TableField.Year or TableField.Type or
        TableField.Identifier or TableField.CitationKey or TableField.Doi or TableField.Arxiv or TableField.Venue;

    private bool TryAdd(RecordLabel label)
    {
        if (_names.Count == MostLabels || label.Columns.Count == MostRepeated)
            return false;
        label.Columns.Add(_names.Count);
        _names.Add(label.Text);
        _fields.Add(label.Field);
        return true;
    }

    private bool IsNext(LabelledRecord record, RecordLabel label)
    {
        if (label.Columns.Count == 0)
            return false;
        var column = label.Columns[0];
        // What stands twice in a row is one.
        return record.Has(column)
            ? _isBehindBlank || (record.Values.Count > 1 && (column == record.FirstColumn || label.Field == TableField.Title))
            : _isBehindBlank && column == _records[0].FirstColumn;
    }

    /// <summary>The number of a label that a record does not have yet; -1 where it has all of them.</summary>
    private static int FindFree(LabelledRecord record, RecordLabel label)
    {
        foreach (var column in label.Columns)
        {
            if (!record.Has(column))
                return column;
        }

        return -1;
    }

    /// <summary>Whether a line that looks like a label that is not known goes on with the abstract above it.</summary>
    private bool IsInText(LabelledRecord record, RecordLine line, RecordLabel label) =>
        !_isBehindBlank && !label.IsKnown && _fields[record.LastColumn] == TableField.Abstract && line.Value.Length > LongText / 2;

    private void TakeText(LabelledRecord? record, int index, ByteSpan text)
    {
        if (record is null)
            return;
        var goesOn = !_isBehindRule && (!_isBehindBlank || (_fields[record.LastColumn] == TableField.Abstract && text.Length > LongText));
        if (!goesOn)
        {
            _others.Add(index);
            return;
        }

        record.GoOn(index, text);
        _isBehindBlank = false;
    }
}
