using System.Globalization;
using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tables.Columns;
using PaperCatalog.Listings.Tables.Syntax;

namespace PaperCatalog.Listings.Tables;

/// <summary>Reads papers from a table, a row each.</summary>
/// <remarks>
/// The grammar that is accepted, with the rows of RFC 4180 and what parts their cells the same in all of them:
/// <code>
/// listing   = about* header row*
/// about     = "sep=" sign | a row or two that name no columns
/// comment   = "#" space ...                    between two rows
/// directive = "# paper-catalog" ...            the same; within a cell it is no part of it
/// </code>
/// A row that has another number of cells than the header is read from its first cell on. One whose quotes are wrong ends where the
/// next line begins that is a whole row by itself. Both are reported, and change no other.
/// </remarks>
/// <param name="text">The table.</param>
/// <param name="marker">What directives begin with.</param>
internal sealed class TableReader(Utf8Text text, DirectiveMarker marker)
{
    private readonly ListingDraft _draft = new(text, marker);
    private TableHeader _header = null!;
    private TableRecord _record = null!;
    private TableRow _row = null!;
    private TableRow _probe = null!;

    // Rows may all have a cell more or fewer than the header; those are whole too.
    private int _lastCount;

    private bool _hasRows;

    /// <summary>Reads the listing.</summary>
    public ListingReading Read()
    {
        if (_draft.IsBlank)
            return _draft.Reject(RuleTable.EmptyListing);
        if (TableHeader.Find(text, marker) is not { } header)
            return _draft.Reject(RuleTable.UnrecognisedForm);
        Begin(header);
        for (var line = text.GetLineIndex(header.End) + 1; line < text.LineCount;)
        {
            if (IsRow(line))
                ReadRow(ref line);
            else
                line++;
        }

        return _hasRows ? _draft.ToReading() : _draft.Reject(RuleTable.NoPapers);
    }

    private void Begin(TableHeader header)
    {
        (_header, _row, _probe) = (header, header.Row, new TableRow(text, header.Row.Sign));
        _lastCount = header.Columns.Count;
        _record = new TableRecord(_draft, header.Columns, NameOrder.IsIndexed(text, header, IsRow));
        for (var line = 0; line < header.Line; line++)
            IsRow(line);
        ReportRepeatedNames();
    }

    /// <summary>Whether a row begins on a line; a comment is marked as one.</summary>
    private bool IsRow(int line)
    {
        if (_draft.Account[line] is LineOwner.Blank or LineOwner.Directive or LineOwner.Comment)
            return false;
        var span = text.GetLine(line);
        // Few lines are one, and all come by here.
        if (span.Length == 0 || text.Bytes[span.Start] is not ((byte)'#' or (byte)' '))
            return true;
        if (!TableComment.IsAt(text.Slice(WhiteSpace.Trim(text, span))))
            return true;
        _draft.Account.Mark(line, LineOwner.Comment);
        return false;
    }

    private void ReportRepeatedNames()
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var column = 0; column < _header.Cells.Count; column++)
        {
            if (!_header.Cells[column].IsEmpty && !names.Add(_header.Columns.NameOf(column)))
                _draft.Report(RuleTable.RepeatedField, _header.Cells[column].Span, _header.Columns.NameOf(column));
        }
    }

    private void ReadRow(ref int line)
    {
        var start = text.GetLine(line).Start;
        _row.Read(start, text.Length);
        if (_row.Break is not null || (_row.OddQuote is not null && !IsWhole(_row)))
        {
            line = ReadBroken(line);
            return;
        }

        line = text.GetLineIndex(_row.End) + 1;
        // A spreadsheet has rows of nothing below the last one.
        if (_row.IsEmpty)
            return;
        _hasRows = true;
        var span = WhiteSpace.TrimLines(text, ByteSpan.FromBounds(start, _row.End));
        if (_header.IsSame(text, _row.Cells))
            _draft.ReportText(RuleTable.StrayText, span);
        else
            ReadCells(span);
    }

    private void ReadCells(ByteSpan span)
    {
        if (_row.OddQuote is { } cell)
            ReportQuote(cell);
        else if (!HasRightCount(_row) && _row.Cells.Count > 1)
            ReportCount(span);
        Add(span);
    }

    /// <summary>Reads a row whose quotes are wrong, and returns the line that the next one begins on.</summary>
    private int ReadBroken(int line)
    {
        _hasRows = true;
        var start = text.GetLine(line).Start;
        var wrong = _row.Break ?? _row.OddQuote!.Value;
        var next = FindNext(line + 1);
        var limit = next < text.LineCount ? text.GetLine(next).Start : text.Length;
        _row.ReadBroken(start, limit);
        // The quote that showed it may be of the next row already: then that of this one has none.
        var span = WhiteSpace.TrimLines(text, ByteSpan.FromBounds(start, _row.End));
        ReportQuote(wrong.Start < span.End ? wrong : span);
        Add(span);
        var rest = WhiteSpace.TrimLines(text, ByteSpan.FromBounds(_row.End, limit));
        if (!rest.IsEmpty)
            _draft.ReportText(RuleTable.StrayText, rest);
        return next;
    }

    /// <summary>The first line from one on that is a row by itself, with nothing wrong; the number of lines where there is none.</summary>
    private int FindNext(int line)
    {
        for (; line < text.LineCount; line++)
        {
            if (!IsRow(line))
                continue;
            _probe.Read(text.GetLine(line).Start, text.Length);
            if (_probe is { Break: null, OddQuote: null } && (!_probe.HasSpaces || _header.HasSpaces) && IsWhole(_probe))
                return line;
        }

        return line;
    }

    private bool IsWhole(TableRow row) => row.Cells.Count == _lastCount || HasRightCount(row);

    /// <summary>Whether a row has as many cells as the header, or more with nothing in them.</summary>
    private bool HasRightCount(TableRow row)
    {
        if (row.Cells.Count < _header.Columns.Count)
            return false;
        for (var i = _header.Columns.Count; i < row.Cells.Count; i++)
        {
            if (!row.Cells[i].IsEmpty)
                return false;
        }

        return true;
    }

    private void Add(ByteSpan span)
    {
        if (_row.Cells.Count < 2)
        {
            // What is wrong with its quotes is said already.
            if (_row is { Break: null, OddQuote: null })
                _draft.ReportText(RuleTable.StrayText, span);
            return;
        }

        var entry = _record.Read(_row.Cells, span);
        if (!entry.IsEmpty)
            _draft.Add(entry);
        else
            _draft.Report(RuleTable.MissingTitle, span, Excerpt.Of(text, span));
    }

    private void ReportQuote(ByteSpan place) => _draft.ReportSyntax(
        place, "a cell with a quote at its start and one at its end, and each quote in it written twice");

    private void ReportCount(ByteSpan span)
    {
        var (found, expected) = (_row.Cells.Count, _header.Columns.Count);
        _lastCount = found;
        var place = found > expected ? _row.Cells[expected].Span : span;
        var problem = Problem.At(
            RuleTable.SyntaxError, place, Excerpt.Of(text, place),
            string.Format(CultureInfo.InvariantCulture, "a row of {0} cells as in the first one, and not of {1}", expected, found));
        // Nothing is lost where the last cells are left out; one too many has moved others.
        _draft.Report(found > expected ? problem : problem with { Severity = ProblemSeverity.Warning });
    }
}
