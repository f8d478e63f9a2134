namespace PaperCatalog.Format.Writing;

/// <summary>Writes the entries of a listing: three tables that belong together.</summary>
internal sealed class EntryTables
{
    private readonly EntryRow[] _entries;
    private readonly int _length;
    private readonly long[] _at;
    private readonly long[] _decoded;
    private readonly int[] _firstLinks;
    private readonly int[] _firstNames;
    private readonly List<(long At, int Length)> _links = [];
    private readonly List<(long At, int Length)> _names = [];

    /// <summary>The tables of <paramref name="entries"/>.</summary>
    /// <param name="entries">The entries in order.</param>
    /// <param name="length">The length of the listing, which the places of decoded texts start behind.</param>
    public EntryTables(EntryRow[] entries, int length)
    {
        _entries = entries;
        _length = length;
        _at = new long[entries.Length];
        _decoded = new long[entries.Length];
        _firstLinks = new int[entries.Length];
        _firstNames = new int[entries.Length];
        for (var row = 0; row < entries.Length; row++)
        {
            FindBases(row);
            _firstLinks[row] = _links.Count;
            _firstNames[row] = _names.Count;
            foreach (var link in entries[row].Links)
                _links.Add((Relative(link.Start, row), link.Length));
            foreach (var name in entries[row].Names)
                _names.Add((Relative(name.Start, row), name.Length));
        }
    }

    /// <summary>The table of entries.</summary>
    public TableWriter Entries => new(_entries.Length, EntryColumn.Count, Fill);

    /// <summary>The table of links.</summary>
    public TableWriter Links => Texts(_links);

    /// <summary>The table of names.</summary>
    public TableWriter Names => Texts(_names);

    private static TableWriter Texts(List<(long At, int Length)> texts) => new(texts.Count, 2, (row, cells) =>
    {
        cells[TextColumn.At] = texts[row].At;
        cells[TextColumn.Length] = texts[row].Length;
    });

    private void FindBases(int row)
    {
        var (at, decoded, entry) = (long.MaxValue, long.MaxValue, _entries[row]);
        Take(entry.Title);
        Take(entry.Abstract);
        Take(entry.Url);
        Take(entry.ArxivId);
        Take(entry.Doi);
        Take(entry.Organization);
        foreach (var link in entry.Links)
            Take(link);
        foreach (var name in entry.Names)
            Take(name);
        _at[row] = at == long.MaxValue ? TableWriter.Any : at;
        _decoded[row] = decoded == long.MaxValue ? TableWriter.Any : decoded;

        void Take((int Start, int Length)? text)
        {
            if (text is not { } some)
                return;
            if (some.Start < _length)
                at = Math.Min(at, some.Start);
            else
                decoded = Math.Min(decoded, some.Start - _length);
        }
    }

    private void Fill(int row, long[] cells)
    {
        var entry = _entries[row];
        cells[EntryColumn.Line] = entry.Line;
        cells[EntryColumn.At] = _at[row];
        cells[EntryColumn.Decoded] = _decoded[row];
        SetText(cells, EntryColumn.Title, entry.Title, row);
        SetText(cells, EntryColumn.Abstract, entry.Abstract, row);
        SetText(cells, EntryColumn.Url, entry.Url, row);
        SetText(cells, EntryColumn.ArxivId, entry.ArxivId, row);
        SetText(cells, EntryColumn.Doi, entry.Doi, row);
        SetText(cells, EntryColumn.Organization, entry.Organization, row);
        SetList(cells, EntryColumn.ShortName, entry.ShortName?.Start - entry.Title?.Start, entry.ShortName?.Length);
        SetList(cells, EntryColumn.Links, _firstLinks[row], entry.Links.Length);
        SetList(cells, EntryColumn.Names, _firstNames[row], entry.Names.Length);
        cells[EntryColumn.AuthorCount] = entry.AuthorCount - entry.Names.Length ?? TableForm.Missing;
        cells[EntryColumn.Date] = entry.Date is { } date ? DateCell.Of(date) : TableForm.Missing;
        cells[EntryColumn.CommentCount] = entry.CommentCount ?? TableForm.Missing;
        cells[EntryColumn.Upvotes] = entry.Upvotes ?? TableForm.Missing;
    }

    private void SetText(long[] cells, int column, (int Start, int Length)? text, int row) =>
        SetList(cells, column, text is { } some ? Relative(some.Start, row) : null, text?.Length);

    // What has no length has no place either, and a place of nothing takes no sign of its own.
    private static void SetList(long[] cells, int column, long? first, int? length)
    {
        cells[column] = length > 0 && first is { } some ? some : TableWriter.Any;
        cells[column + 1] = length > 0 && first is not null ? length.Value : TableForm.Missing;
    }

    private long Relative(int start, int row) => start < _length ? start - _at[row] : -1 - (start - _length - _decoded[row]);
}
