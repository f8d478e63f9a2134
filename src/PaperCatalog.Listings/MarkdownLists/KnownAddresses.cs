namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>The addresses of an entry, so that one that stands twice is one link.</summary>
/// <param name="text">The listing.</param>
internal sealed class KnownAddresses(Utf8Text text)
{
    // Most entries have fewer, and a look through them is quicker than a set.
    private const int Few = 8;

    private readonly List<ByteSpan> _few = [];
    private HashSet<string>? _all;

    /// <summary>Forgets them.</summary>
    public void Clear()
    {
        _few.Clear();
        _all = null;
    }

    /// <summary>Adds an address.</summary>
    /// <returns>Whether it is a new one.</returns>
    public bool Add(ByteSpan address)
    {
        if (_few.Count == Few)
            return (_all ??= new(_few.Select(text.GetString), StringComparer.Ordinal)).Add(text.GetString(address));
        foreach (var known in _few)
        {
            if (text.Slice(known).SequenceEqual(text.Slice(address)))
                return false;
        }

        _few.Add(address);
        return true;
    }
}
