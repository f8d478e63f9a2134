using PaperCatalog.Listings.MarkdownLists.Syntax;

namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>A table of Markdown: what its columns hold, by their names.</summary>
internal sealed class ListTable
{
    private readonly List<ByteSpan> _headers;
    private readonly LabelKind[] _kinds;
    private readonly int _title;

    private ListTable(Utf8Text text, List<ByteSpan> headers)
    {
        _headers = headers;
        _kinds = new LabelKind[headers.Count];
        for (var i = 0; i < _kinds.Length; i++)
            _kinds[i] = Labels.KindOf(text.Slice(headers[i]));
        _title = Array.IndexOf(_kinds, LabelKind.Title);
    }

    /// <summary>Whether its columns are those of papers.</summary>
    public bool IsOfPapers => _title >= 0 ? _kinds.Length > 1 : Array.IndexOf(_kinds, LabelKind.Paper) >= 0;

    /// <summary>The table that a row is the header of.</summary>
    public static ListTable Of(Utf8Text text, Block header) => new(text, TableCells.Read(text, header.Content));

    /// <summary>Whether a row ends in its first cell.</summary>
    public bool IsCut(Utf8Text text, Block row) => IsOfPapers && TableCells.Read(text, row.Content).Count < 2;

    /// <summary>Reads a row; <see langword="null"/> where no cell but one says anything, as in rows that part others.</summary>
    public Candidate? Read(Utf8Text text, CandidateReader reader, Block row)
    {
        var cells = TableCells.Read(text, row.Content);
        if (cells.Count(cell => !cell.IsEmpty) < 2)
            return null;
        var (title, candidate) = ReadTitle(reader, row, cells);
        for (var i = 0; i < cells.Count; i++)
        {
            if (i == title)
                continue;
            var (kind, header) = i < _kinds.Length ? (_kinds[i], _headers[i]) : (LabelKind.None, default);
            reader.Details.AddCell(candidate, kind, header, cells[i]);
        }

        return candidate;
    }

    /// <summary>The paper of the column with titles; else of the first in which a cell has one that is marked.</summary>
    private (int Column, Candidate Candidate) ReadTitle(CandidateReader reader, Block row, List<ByteSpan> cells)
    {
        if (_title >= 0 && _title < cells.Count)
            return (_title, reader.ReadTitleCell(row, cells[_title]));
        var paper = Array.IndexOf(_kinds, LabelKind.Paper);
        if (paper >= 0 && paper < cells.Count && reader.ReadTitleCell(row, cells[paper]) is { Title: not null } found)
            return (paper, found);
        for (var i = 0; i < cells.Count; i++)
        {
            if (i != paper && reader.ReadTitleCell(row, cells[i]) is { IsMarked: true } marked)
                return (i, marked);
        }

        return (0, reader.ReadTitleCell(row, cells[0]));
    }
}
