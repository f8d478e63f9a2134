using System.Text;
using PaperCatalog.Generated;
using PaperCatalog.Rules;
using PaperCatalog.Tables;

namespace PaperCatalog.Tests.Support;

/// <summary>
/// A listing source whose text and tables are made from plain data. Tests spoil it before they read it.
/// </summary>
internal sealed class BuiltListing : ListingSource
{
    private readonly string _path;
    private readonly List<byte> _text = [];
    private readonly List<long?[]> _links = [];
    private readonly List<long?[]> _names = [];
    private readonly byte[][] _entryParts;
    private readonly byte[][] _linkParts;
    private readonly byte[][] _nameParts;
    private byte[][] _checksumParts;

    public BuiltListing(string path, params EntryData[] entries)
    {
        _path = path;
        Data = entries;
        _entryParts = TableText.Parts(EntryColumn.All, [.. entries.Select(Row)]);
        _linkParts = TableText.Parts("at +", _links);
        _nameParts = TableText.Parts("at +", _names);
        _checksumParts = TableText.Parts("checksum", [.. Checksums(_text.ToArray())]);
        Bytes = [.. _text];
        TextLength = Bytes.Length;
    }

    public IReadOnlyList<EntryData> Data { get; }

    /// <summary>What is found at run time.</summary>
    public byte[] Bytes { get; set; }

    /// <summary>The length that was known at build time.</summary>
    public int TextLength { get; set; }

    /// <summary>Over how many parts of the literal <see cref="Bytes"/> are spread.</summary>
    public int Parts { get; set; } = 1;

    public string? ResourceName { get; set; }

    public string? Day { get; set; }

    /// <summary>Puts another table of checksums in place.</summary>
    public void Spoil(byte[] checksums) => _checksumParts = [checksums];

    protected override string Path => _path;

    protected override string? CapturedOn => Day;

    protected override int Length => TextLength;

    protected override string? Resource => ResourceName;

    protected override int TextPartCount => Parts;

    protected override ReadOnlySpan<byte> Text(int part)
    {
        var length = (Bytes.Length + Parts - 1) / Parts;
        return Bytes.AsSpan(part * length, Math.Min(length, Bytes.Length - (part * length)));
    }

    protected override ReadOnlySpan<byte> Checksums(int part) => _checksumParts[part];

    protected override ReadOnlySpan<byte> Entries(int part) => _entryParts[part];

    protected override ReadOnlySpan<byte> Links(int part) => _linkParts[part];

    protected override ReadOnlySpan<byte> Names(int part) => _nameParts[part];

    private static IEnumerable<long?[]> Checksums(byte[] text) =>
        text.Chunk(StableHash.BlockLength).Select(block => new long?[] { StableHash.OfBlock(block) });

    private long?[] Row(EntryData entry, int number)
    {
        var line = 1 + (10 * number);
        return
        [
            line, .. Field(entry.Title), .. Field(entry.ShortName), .. Field(entry.Abstract), entry.AuthorCount,
            .. Field(entry.Organization), entry.Date, entry.Upvotes, entry.Comments, .. Field(entry.Url),
            .. Field(entry.Arxiv), .. Field(entry.Doi), .. Fields(_links, entry.Links), .. Fields(_names, entry.Names),
        ];
    }

    private long?[] Field(string? text)
    {
        if (text is null)
            return [null, null];
        var bytes = Encoding.UTF8.GetBytes(text);
        var at = _text.Count;
        _text.AddRange(bytes);
        _text.Add((byte)'\n');
        return [at, bytes.Length];
    }

    private long?[] Fields(List<long?[]> rows, string[] texts)
    {
        if (texts.Length == 0)
            return [null, null];
        var first = rows.Count;
        rows.AddRange(texts.Select(Field));
        return [first, texts.Length];
    }
}
