namespace PaperCatalog.Listings.Json.Syntax;

/// <summary>A value that was read, with what is in it.</summary>
internal readonly struct JsonElement(Utf8Text text, JsonNode[] nodes, int index)
{
    /// <summary>What it is.</summary>
    public JsonKind Kind => nodes[index].Kind;

    /// <summary>Its text; that of a string without its quotes.</summary>
    public ByteSpan Span => nodes[index].Span;

    /// <summary>The bytes of its text, escapes as they are.</summary>
    public ReadOnlySpan<byte> Bytes => text.Slice(Span);

    /// <summary>The name of the property whose value it is.</summary>
    public ByteSpan Key => nodes[index].Key;

    /// <summary>The bytes of that name, escapes as they are.</summary>
    public ReadOnlySpan<byte> Name => text.Slice(Key);

    /// <summary>Whether it says nothing: <c>null</c>.</summary>
    public bool IsNull => Kind == JsonKind.Word && (Bytes.IsEmpty || Bytes.SequenceEqual("null"u8));

    /// <summary>The value of a property, if it has that and it is not <c>null</c>.</summary>
    public JsonElement? Find(ReadOnlySpan<byte> name)
    {
        if (Kind != JsonKind.Object)
            return null;
        var found = FindIndex(name, index + 1);
        if (found < 0)
            return null;
        var property = new JsonElement(text, nodes, found);
        return property.IsNull ? null : property;
    }

    /// <summary>The same for a name that is ASCII.</summary>
    public JsonElement? Find(string name)
    {
        if (Kind != JsonKind.Object)
            return null;
        foreach (var property in this)
        {
            if (property.Key.Length == name.Length && AsciiText.Equals(property.Name, name))
                return property.IsNull ? null : property;
        }

        return null;
    }

    /// <summary>Whether an object has a property, be it <c>null</c>.</summary>
    public bool HasName(ReadOnlySpan<byte> name) => Kind == JsonKind.Object && FindIndex(name, index + 1) >= 0;

    /// <summary>Whether an object has one of some properties.</summary>
    public bool HasAny(string[] names)
    {
        if (Kind != JsonKind.Object)
            return false;
        foreach (var property in this)
        {
            foreach (var name in names)
            {
                if (property.Name.Length == name.Length && AsciiText.EqualsIgnoreCase(property.Name, name))
                    return true;
            }
        }

        return false;
    }

    /// <summary>The name of the next property that is called as a property is; empty where there is none.</summary>
    public ByteSpan FindRepeated(JsonElement property)
    {
        var second = FindIndex(property.Name, nodes[property.Index].Next);
        return second < 0 ? default : nodes[second].Key;
    }

    private int Index => index;

    /// <summary>The index of the property of a name, from that with an index on; -1 where there is none.</summary>
    private int FindIndex(ReadOnlySpan<byte> name, int first)
    {
        var end = nodes[index].Next;
        for (var i = first; i < end; i = nodes[i].Next)
        {
            // The length tells most names apart.
            var key = nodes[i].Key;
            if (key.Length == name.Length && text.Slice(key).SequenceEqual(name))
                return i;
        }

        return -1;
    }

    /// <summary>Goes through the values in it.</summary>
    public Enumerator GetEnumerator() => new(text, nodes, index);

    /// <summary>Goes through the values in another.</summary>
    public struct Enumerator(Utf8Text text, JsonNode[] nodes, int parent)
    {
        private int _index = -1;

        public readonly JsonElement Current => new(text, nodes, _index);

        public bool MoveNext()
        {
            _index = _index < 0 ? parent + 1 : nodes[_index].Next;
            return _index < nodes[parent].Next;
        }
    }
}
