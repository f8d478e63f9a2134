using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Yaml.Syntax;

/// <summary>Values in a flat list while they come in, each before what is in it.</summary>
/// <param name="capacity">For how many there is room at first.</param>
internal sealed class YamlNodes(int capacity)
{
    private JsonNode[] _nodes = new JsonNode[Math.Max(64, capacity)];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>All of them, and room for more behind them.</summary>
    public JsonNode[] Nodes => _nodes;

    /// <summary>Adds a value that holds others; returns its index.</summary>
    public int Open(JsonKind kind, ByteSpan key, int start)
    {
        Add(kind, key, new ByteSpan(start, 0));
        return Count - 1;
    }

    /// <summary>Ends it at a place.</summary>
    public void Close(int index, int end) =>
        _nodes[index] = _nodes[index] with { Span = ByteSpan.FromBounds(_nodes[index].Span.Start, Math.Max(end, _nodes[index].Span.Start)), Next = Count };

    /// <summary>Adds a value that holds none.</summary>
    public void Add(JsonKind kind, ByteSpan key, ByteSpan span)
    {
        if (Count == _nodes.Length)
            Array.Resize(ref _nodes, 2 * Count);
        _nodes[Count] = new JsonNode(kind, key, span, Count + 1);
        Count++;
    }

    /// <summary>The key of a value.</summary>
    public ByteSpan KeyOf(int index) => _nodes[index].Key;

    /// <summary>The index of the value behind one.</summary>
    public int NextOf(int index) => _nodes[index].Next;
}
