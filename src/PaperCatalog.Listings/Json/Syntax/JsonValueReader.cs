namespace PaperCatalog.Listings.Json.Syntax;

/// <summary>Reads one value into a flat list, without recursion, however deep it is.</summary>
/// <remarks>
/// The grammar is that of RFC 8259:
/// <code>
/// value  = object | array | string | number | "true" | "false" | "null"
/// object = "{" [ string ":" value { "," string ":" value } ] "}"
/// array  = "[" [ value { "," value } ] "]"
/// </code>
/// It stops at the first error and leaves what it has read, every object and array of it ended there.
/// </remarks>
internal sealed class JsonValueReader
{
    private JsonNode[] _nodes = new JsonNode[16];
    private readonly Stack<int> _open = new();
    private int _offset;
    private int _at;
    private ByteSpan _key;

    /// <summary>The values that were read, and room for more behind them.</summary>
    public JsonNode[] Nodes => _nodes;

    /// <summary>How many values were read.</summary>
    public int Count { get; private set; }

    /// <summary>Where the value ends, or where reading stopped.</summary>
    public int End => _offset + _at;

    /// <summary>Where it stopped being JSON; <see langword="null"/> where all is well.</summary>
    public JsonError? Error { get; private set; }

    /// <summary>Reads the value at a place.</summary>
    /// <param name="json">The text.</param>
    /// <param name="start">Where the value begins in it.</param>
    /// <param name="offset">What to add to places in the text for spans.</param>
    public void Read(ReadOnlySpan<byte> json, int start, int offset)
    {
        Count = 0;
        _open.Clear();
        (_at, _offset, _key, Error) = (start, offset, default, null);
        // One step is one value, with all that closes behind it.
        while (ReadValue(json) && ReadOn(json))
        {
        }

        while (_open.Count > 0)
            Close();
    }

    /// <summary>Reads a value, or the start of one that holds others.</summary>
    private bool ReadValue(ReadOnlySpan<byte> json)
    {
        _at = JsonScanner.SkipSpace(json, _at);
        if (_at == json.Length)
            return Fail(json, "a value");
        switch (json[_at])
        {
            case (byte)'{':
                return Open(json, JsonKind.Object);
            case (byte)'[':
                return Open(json, JsonKind.Array);
            case (byte)'"':
                var isWhole = ReadString(json, out var text);
                Add(JsonKind.String, text);
                return isWhole;
            default:
                return ReadWord(json);
        }
    }

    private bool Open(ReadOnlySpan<byte> json, JsonKind kind)
    {
        _open.Push(Count);
        Add(kind, new ByteSpan(_offset + _at, 1));
        _at++;
        return true;
    }

    /// <summary>Goes to the next value; <see langword="false"/> where there is none.</summary>
    private bool ReadOn(ReadOnlySpan<byte> json)
    {
        var isFirst = _open.Count > 0 && _open.Peek() == Count - 1;
        while (_open.Count > 0)
        {
            _at = JsonScanner.SkipSpace(json, _at);
            var isObject = _nodes[_open.Peek()].Kind == JsonKind.Object;
            var close = isObject ? (byte)'}' : (byte)']';
            if (_at < json.Length && json[_at] == close)
            {
                _at++;
                Close();
                isFirst = false;
                continue;
            }

            if (!isFirst)
            {
                if (_at == json.Length || json[_at] != ',')
                    return Fail(json, isObject ? "',' or '}'" : "',' or ']'");
                _at++;
            }

            return !isObject || ReadKey(json);
        }

        return false;
    }

    private bool ReadKey(ReadOnlySpan<byte> json)
    {
        _at = JsonScanner.SkipSpace(json, _at);
        if (_at == json.Length || json[_at] != '"')
            return Fail(json, "the name of a property in quotes");
        if (!ReadString(json, out _key))
            return false;
        _at = JsonScanner.SkipSpace(json, _at);
        if (_at == json.Length || json[_at] != ':')
            return Fail(json, "':'");
        _at++;
        return true;
    }

    private bool ReadString(ReadOnlySpan<byte> json, out ByteSpan span)
    {
        var end = JsonScanner.FindStringEnd(json, _at + 1);
        var start = _offset + _at;
        span = ByteSpan.FromBounds(start + 1, _offset + end);
        _at = end;
        if (end == json.Length || json[end] != '"')
        {
            Error = new JsonError(ByteSpan.FromBounds(start, span.End), "a text that ends with '\"' on its own line");
            return false;
        }

        _at++;
        return true;
    }

    private bool ReadWord(ReadOnlySpan<byte> json)
    {
        var end = JsonScanner.FindWordEnd(json, _at);
        var word = json.Slice(_at, end - _at);
        var isWord = word.SequenceEqual("null"u8) || word.SequenceEqual("true"u8) || word.SequenceEqual("false"u8);
        if (!isWord && !JsonNumber.IsNumber(word))
            return Fail(json, "a value");
        Add(isWord ? JsonKind.Word : JsonKind.Number, new ByteSpan(_offset + _at, word.Length));
        _at = end;
        return true;
    }

    private void Add(JsonKind kind, ByteSpan span)
    {
        if (Count == _nodes.Length)
            Array.Resize(ref _nodes, 2 * Count);
        _nodes[Count] = new JsonNode(kind, _key, span, Count + 1);
        Count++;
        _key = default;
    }

    private void Close()
    {
        ref var node = ref _nodes[_open.Pop()];
        node = node with { Span = ByteSpan.FromBounds(node.Span.Start, End), Next = Count };
    }

    private bool Fail(ReadOnlySpan<byte> json, string expected)
    {
        var length = Math.Max(JsonScanner.FindWordEnd(json, _at) - _at, _at < json.Length ? 1 : 0);
        Error = new JsonError(new ByteSpan(_offset + _at, length), expected);
        return false;
    }
}
