using PaperCatalog.Listings.BibTeX.DataModel;
using PaperCatalog.Listings.BibTeX.Syntax;

namespace PaperCatalog.Listings.BibTeX.Entries;

/// <summary>Finds entries by citation key, and by the other keys that <c>ids</c> gives them. Case matters, as in Biber.</summary>
internal sealed class KeyIndex
{
    private readonly Dictionary<string, int> _entries = new(StringComparer.Ordinal);

    /// <summary>An index of the entries of <paramref name="document"/>; the first with a key has it.</summary>
    public KeyIndex(BibDocument document)
    {
        for (var i = 0; i < document.Entries.Count; i++)
            Add(document.Text.GetString(document.Entries[i].Key), i);
        for (var i = 0; i < document.Entries.Count; i++)
        {
            if (document.Find(document.Entries[i], FieldName.Ids) is not { } ids)
                continue;
            foreach (var key in KeyList.Read(document, ids))
                Add(document.Text.GetString(key), i);
        }
    }

    /// <summary>The number of the entry with a key, or -1.</summary>
    public int Find(string key) => _entries.TryGetValue(key, out var number) ? number : -1;

    private void Add(string key, int entry)
    {
        if (key.Length > 0 && !_entries.ContainsKey(key))
            _entries.Add(key, entry);
    }
}
