namespace PaperCatalog.Listings;

/// <summary>Finds ASCII names in UTF-8 text, case aside, without making a string of them.</summary>
internal sealed class AsciiNameTable
{
    private const uint HashStart = 2166136261;
    private const uint HashFactor = 16777619;

    private readonly string[] _names;
    private readonly int[] _slots;

    /// <summary>A table of <paramref name="names"/>, in lower case and each once.</summary>
    public AsciiNameTable(string[] names)
    {
        _names = names;
        var size = 4;
        while (size < names.Length * 2)
            size *= 2;
        _slots = new int[size];
        for (var i = 0; i < names.Length; i++)
        {
            var slot = Hash(System.Text.Encoding.ASCII.GetBytes(names[i])) & (size - 1);
            while (_slots[slot] != 0)
                slot = (slot + 1) & (size - 1);
            _slots[slot] = i + 1;
        }
    }

    /// <summary>The names.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>The number of a name, or -1.</summary>
    public int Find(ReadOnlySpan<byte> name)
    {
        for (var slot = Hash(name) & (_slots.Length - 1); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (AsciiText.EqualsIgnoreCase(name, _names[_slots[slot] - 1]))
                return _slots[slot] - 1;
        }

        return -1;
    }

    private static int Hash(ReadOnlySpan<byte> name)
    {
        var hash = HashStart;
        // The bit that tells the cases of a letter apart is left out; for other signs that is no harm.
        foreach (var value in name)
            hash = (hash ^ (uint)(value | 0x20)) * HashFactor;
        return (int)(hash & int.MaxValue);
    }
}
