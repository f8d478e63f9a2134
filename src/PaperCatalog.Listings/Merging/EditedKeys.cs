namespace PaperCatalog.Listings.Merging;

/// <summary>Files of entries by their keys, some of which were edited since. A value: an edit makes another.</summary>
internal sealed class EditedKeys
{
    private readonly MergeKeys _keys;
    private readonly (int Entry, ulong[] Keys)[] _edited;

    /// <summary>The files as they were made.</summary>
    public EditedKeys(MergeKeys keys)
        : this(keys, [])
    {
    }

    private EditedKeys(MergeKeys keys, (int Entry, ulong[] Keys)[] edited)
    {
        (_keys, _edited) = (keys, edited);
    }

    /// <summary>How many entries were edited.</summary>
    public int Count => _edited.Length;

    /// <summary>The entries other than one that have a key, in no order.</summary>
    public IEnumerable<int> FindOthers(ulong key, int except)
    {
        foreach (var entry in _keys.Find(key))
        {
            if (entry != except && !Array.Exists(_edited, edited => edited.Entry == entry))
                yield return entry;
        }

        foreach (var (entry, keys) in _edited)
        {
            if (entry != except && Array.IndexOf(keys, key) >= 0)
                yield return entry;
        }
    }

    /// <summary>The files after an entry got other keys.</summary>
    public EditedKeys With(int entry, ulong[] keys) => new(_keys, [.. _edited.Where(edited => edited.Entry != entry), (entry, keys)]);
}
