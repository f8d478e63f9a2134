using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Emit;

/// <summary>The links of all entries of a listing in one table, and which rows are those of an entry.</summary>
internal sealed class LinkRows
{
    private readonly EquatableArray<Entry> _entries;
    private readonly int[] _first;
    private readonly List<ByteSpan> _spans = [];

    /// <summary>The links of <paramref name="entries"/>.</summary>
    public LinkRows(EquatableArray<Entry> entries)
    {
        _entries = entries;
        _first = new int[entries.Count];
        for (var i = 0; i < _first.Length; i++)
        {
            _first[i] = _spans.Count;
            _spans.AddRange(entries[i].Links);
        }
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<ByteSpan> Spans => _spans;

    /// <summary>The row of the first link of an entry.</summary>
    public long? GetFirst(int entry) => GetCount(entry) is null ? null : _first[entry];

    /// <summary>How many it has.</summary>
    public long? GetCount(int entry) => _entries[entry].Links.Count is > 0 and var count ? count : null;
}
