using System.Text;
using PaperCatalog.Format;
using PaperCatalog.Format.Writing;
using PaperCatalog.Rules;

namespace PaperCatalog.Tests.Support;

/// <summary>
/// A listing whose text and tables are made from plain data. Tests spoil it before they make a catalogue of it.
/// </summary>
internal sealed class BuiltListing
{
    private readonly string _path;
    private readonly List<byte> _text = [];
    private readonly EntryTables _tables;
    private long?[] _checksums;

    public BuiltListing(string path, params EntryData[] entries)
    {
        _path = path;
        Data = entries;
        EntryRow[] rows = [.. entries.Select(Row)];
        Bytes = [.. _text];
        TextLength = Bytes.Length;
        _tables = new EntryTables(rows, TextLength);
        _checksums = [.. Bytes.Chunk(StableHash.BlockLength).Select(block => (long?)StableHash.OfBlock(block))];
    }

    public IReadOnlyList<EntryData> Data { get; }

    /// <summary>What is found at run time.</summary>
    public byte[] Bytes { get; set; }

    /// <summary>The length that was known at build time.</summary>
    public int TextLength { get; set; }

    /// <summary>Over how many parts of the literal <see cref="Bytes"/> are spread.</summary>
    public int Parts { get; set; } = 1;

    public string? ResourceName { get; set; }

    /// <summary>The day of capture, <c>yyyymmdd</c>.</summary>
    public int? Day { get; set; }

    /// <summary>Puts another table of checksums in place.</summary>
    public void SetChecksums(IEnumerable<long?> checksums) => _checksums = [.. checksums];

    /// <summary>A part of the literal.</summary>
    public ReadOnlySpan<byte> Text(int part)
    {
        var length = (Bytes.Length + Parts - 1) / Parts;
        return part < Parts ? Bytes.AsSpan(part * length, Math.Min(length, Bytes.Length - (part * length))) : default;
    }

    /// <summary>The pieces of the image. The last ones are the parts of the literal.</summary>
    public byte[][] ToBytes(BuiltPapers papers, int number)
    {
        var image = new ImageWriter((int)ListingTable.Text + 1);
        Add(ListingTable.Facts, 4, [[
            TextLength, Day is { } day ? DateCell.Of(day) : null,
            Encoding.UTF8.GetByteCount(_path), ResourceName is { } name ? Encoding.UTF8.GetByteCount(name) : null,
        ]]);
        Add(ListingTable.Checksums, 1, _checksums.Select(checksum => new[] { checksum }));
        AddPapers(image, papers, number);
        image.Add((int)ListingTable.Entries, _tables.Entries);
        image.Add((int)ListingTable.Links, _tables.Links);
        image.Add((int)ListingTable.Names, _tables.Names);
        image.Add((int)ListingTable.Fields, _tables.Fields);
        image.AddText((int)ListingTable.Strings, _path + ResourceName + string.Join('\n', EntryData.FieldNames));
        for (var part = 0; part < Parts; part++)
            image.AddText((int)ListingTable.Text, "-");
        return [.. image.ToPieces().Select(piece => piece.ToBytes())];

        void Add(ListingTable table, int columns, IEnumerable<long?[]> rows) => image.Add((int)table, TableBytes.Table(columns, [.. rows]));
    }

    private static void AddPapers(ImageWriter image, BuiltPapers papers, int number)
    {
        string[] own = [.. papers.KeysOf(number)];
        var keys = new KeyText(own);
        for (var part = 0; part < keys.PartCount; part++)
            image.AddLines((int)ListingTable.Keys, keys.Lines(part));
        Add(ListingTable.Papers, 2, own.Select((key, row) => new long?[] { keys.StartOf(row), papers.FirstOf(key).Number }));

        BuiltEntry[] entries = [.. papers.EntriesOf(number)];
        List<BuiltEntry> elsewhere = [.. entries.Where(entry => papers.HomeOf(entry.Data.Key) != number || papers.After(entry) is not null)];
        Add(ListingTable.Appearances, 2, entries.Select(entry =>
            new long?[] { papers.NumberOf(entry.Data.Key), elsewhere.IndexOf(entry) is >= 0 and var row ? row : null }));
        Add(ListingTable.Elsewhere, 4, elsewhere.Select(entry => new long?[]
        {
            papers.HomeOf(entry.Data.Key) is var home && home == number ? null : home, papers.NumberOf(entry.Data.Key),
            papers.After(entry)?.Listing, papers.After(entry)?.Number,
        }));
        var dated = papers.ByDate(number);
        Add(ListingTable.Years, 2, dated.Select((pair, at) => (pair.Year, at)).GroupBy(pair => pair.Year).Select(year => new long?[] { year.Key, year.Min(pair => pair.at) }));
        Add(ListingTable.ByDate, 1, dated.Select(pair => new long?[] { pair.Paper }));

        void Add(ListingTable table, int columns, IEnumerable<long?[]> rows) => image.Add((int)table, TableBytes.Table(columns, [.. rows]));
    }

    private EntryRow Row(EntryData entry, int number) => new()
    {
        Line = 1 + (10 * number),
        Title = Field(entry.Title),
        ShortName = Own(entry),
        Abstract = Field(entry.Abstract),
        AuthorCount = entry.AuthorCount,
        Organization = Field(entry.Organization),
        Date = entry.Date,
        Upvotes = entry.Upvotes,
        CommentCount = entry.Comments,
        Url = Field(entry.Url),
        ArxivId = Field(entry.Arxiv),
        Doi = Field(entry.Doi),
        Links = [.. entry.Links.Select(link => Field(link)!.Value)],
        Names = [.. entry.Names.Concat(entry.People).Select(Name)],
        Editors = [.. entry.Editors.Select(Name)],
        CitationKey = Field(entry.CitationKey),
        Type = (int)entry.Type,
        Fields = [.. entry.Fields.Select(item => Field(item.Text) is { } place ? new FieldRow(item.Number, place.Start, place.Length) : default)],
    };

    private NameRow Name(string name)
    {
        var parts = name.Split('|');
        var (start, length) = Field(string.Join(' ', parts.Where(part => part.Length > 0)))!.Value;
        return new NameRow(start, length, parts.Length == 1
            ? null
            : (Length(parts[0]), Length(parts[1]), Length(parts[2]), Length(parts[4])));

        static int Length(string part) => Encoding.UTF8.GetByteCount(part);
    }

    // It stands in the title, which is the last text so far.
    private (int Start, int Length)? Own(EntryData entry)
    {
        if (entry is not { Title: { } title, ShortName: { } name })
            return null;
        var start = _text.Count - 1 - Encoding.UTF8.GetByteCount(title);
        var before = title[..title.IndexOf(name, StringComparison.Ordinal)];
        return (start + Encoding.UTF8.GetByteCount(before), Encoding.UTF8.GetByteCount(name));
    }

    private (int Start, int Length)? Field(string? text)
    {
        if (text is null)
            return null;
        var bytes = Encoding.UTF8.GetBytes(text);
        var at = _text.Count;
        _text.AddRange(bytes);
        _text.Add((byte)'\n');
        return (at, bytes.Length);
    }
}
