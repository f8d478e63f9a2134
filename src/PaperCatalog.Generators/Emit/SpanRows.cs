using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Emit;

/// <summary>A list of spans of each entry of a listing, all in one table, and which rows are those of an entry.</summary>
internal sealed class SpanRows
{
    private readonly int[] _first;
    private readonly List<ByteSpan> _spans = [];

    /// <summary>The spans that <paramref name="getSpans"/> takes from each entry.</summary>
    public SpanRows(EquatableArray<Entry> entries, Func<Entry, EquatableArray<ByteSpan>> getSpans)
    {
        _first = new int[entries.Count + 1];
        for (var i = 0; i < entries.Count; i++)
        {
            _spans.AddRange(getSpans(entries[i]));
            _first[i + 1] = _spans.Count;
        }
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<ByteSpan> Spans => _spans;

    /// <summary>The row of the first span of an entry.</summary>
    public long? GetFirst(int entry) => GetCount(entry) is null ? null : _first[entry];

    /// <summary>How many it has.</summary>
    public long? GetCount(int entry) => _first[entry + 1] - _first[entry] is > 0 and var count ? count : null;
}
