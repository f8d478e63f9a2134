using System.Text;
using PaperCatalog.Generated;
using PaperCatalog.Rules;

namespace PaperCatalog.Tests.Support;

/// <summary>A catalogue source whose tables are made from plain data, as the generator is to make them.</summary>
internal sealed class BuiltCatalog : CatalogSource
{
    private readonly BuiltListing[] _listings;
    private readonly BuiltPapers _papers;
    private readonly byte[][] _keys;
    private readonly byte[][] _paperParts;
    private readonly byte[][] _entryParts;
    private readonly byte[][] _listingParts;
    private readonly byte[][] _orderParts;
    private readonly byte[][] _keySlots;
    private readonly byte[][] _titleSlots;
    private readonly byte[][] _idSlots;
    private readonly byte[][] _years;
    private readonly byte[][] _byYear;

    public BuiltCatalog(params BuiltListing[] listings)
    {
        _listings = listings;
        _papers = new BuiltPapers(listings);
        (_keys, _paperParts) = KeyParts();
        _entryParts = TableText.Parts("paper next", [.. _papers.Entries.Select(
            (entry, number) => new long?[] { _papers.RowOf(entry.Key), _papers.EntryAfter(number) })]);
        _listingParts = TableText.Parts("entries papers", [.. listings.Select(
            (_, number) => new long?[] { _papers.FirstEntryOf(number), _papers.FirstPaperOf(number) })]);
        _orderParts = Column(_papers.InOrder);

        var keys = _papers.Keys.Select((key, row) => (StableHash.OfText(key), new long?[] { row })).ToArray();
        var titles = _papers.Titles().Select(title => (StableHash.OfText(title.Text), new long?[] { title.Entry })).ToArray();
        var ids = _papers.Identifiers().Select(id => (
            IdentifierRule.Hash(id.Text), id.IsDoi ? new long?[] { null, id.Entry } : [id.Entry, null])).ToArray();
        (KeySlotCount, _keySlots) = Slots("paper", keys);
        (TitleSlotCount, _titleSlots) = Slots("entry", titles);
        (IdSlotCount, _idSlots) = Slots("arxiv doi", ids);

        var dated = _papers.ByYear();
        YearCount = dated.Select(pair => pair.Year).Distinct().Count();
        _byYear = Column([.. dated.Select(pair => pair.Row)]);
        _years = TableText.Parts("year first count", [.. dated.Select((pair, at) => (pair.Year, at))
            .GroupBy(pair => pair.Year)
            .Select(year => new long?[] { year.Key, year.Min(pair => pair.at), year.Count() })]);
    }

    protected override int ListingCount => _listings.Length;

    protected override int PaperCount => _papers.Keys.Length;

    protected override int EntryCount => _papers.Entries.Length;

    protected override int KeySlotCount { get; }

    protected override int TitleSlotCount { get; }

    protected override int IdSlotCount { get; }

    protected override int YearCount { get; }

    protected override ReadOnlySpan<byte> Keys(int part) => _keys[part];

    protected override ReadOnlySpan<byte> Papers(int part) => _paperParts[part];

    protected override ReadOnlySpan<byte> Entries(int part) => _entryParts[part];

    protected override ReadOnlySpan<byte> Listings(int part) => _listingParts[part];

    protected override ReadOnlySpan<byte> Order(int part) => _orderParts[part];

    protected override ReadOnlySpan<byte> KeySlots(int part) => _keySlots[part];

    protected override ReadOnlySpan<byte> TitleSlots(int part) => _titleSlots[part];

    protected override ReadOnlySpan<byte> IdSlots(int part) => _idSlots[part];

    protected override ReadOnlySpan<byte> Years(int part) => _years[part];

    protected override ReadOnlySpan<byte> ByYear(int part) => _byYear[part];

    protected override ListingSource Listing(int number) => _listings[number];

    private static byte[][] Column(IReadOnlyList<int> values) =>
        TableText.Parts("paper", [.. values.Select(value => new long?[] { value })]);

    private static (int Count, byte[][] Parts) Slots(string columns, (uint Hash, long?[] Row)[] items)
    {
        var slots = new long?[StableHash.SlotsFor(items.Length)][];
        foreach (var (hash, row) in items)
        {
            var slot = hash & (slots.Length - 1);
            while (slots[slot] is not null)
                slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = row;
        }

        var free = new long?[columns.Split(' ').Length];
        return (slots.Length, TableText.Parts(columns, [.. slots.Select(slot => slot ?? free)]));
    }

    private (byte[][] Keys, byte[][] Papers) KeyParts()
    {
        var texts = new List<byte[]>();
        var rows = new List<long?[]>();
        foreach (var keys in _papers.Keys.Chunk(TableText.PartRows))
        {
            var at = 0;
            foreach (var key in keys)
            {
                var length = Encoding.UTF8.GetByteCount(key);
                rows.Add([at, length, _papers.FirstEntryOf(key)]);
                at += length + 1;
            }

            texts.Add(Encoding.UTF8.GetBytes(string.Join('\n', keys)));
        }

        return ([.. texts], TableText.Parts("key + first", rows));
    }
}
