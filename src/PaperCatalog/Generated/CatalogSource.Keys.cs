using PaperCatalog.Rules;
using PaperCatalog.Tables;
using PaperCatalog.Texts;

namespace PaperCatalog.Generated;

/// <content>Lookup by key.</content>
public abstract partial class CatalogSource
{
    private readonly Table _keySlots = new("paper");

    /// <summary>The paper with a key, or null.</summary>
    internal Paper? FindKey(string key)
    {
        var mask = KeySlotCount - 1;
        if (mask < 0)
            return null;

        for (var slot = (int)StableHash.OfKey(key.AsSpan()) & mask; ; slot = (slot + 1) & mask)
        {
            var paper = (int)_keySlots.Read(KeySlots(Table.PartOf(slot)), slot, 0);
            if (paper < 0)
                return null;
            if (HasKey(paper, key))
                return PaperAt(paper).KeepKey(key);
        }
    }

    private bool HasKey(int paper, string key)
    {
        // A paper that was found before has its key at hand, nearer than the tables do.
        if (MadePaperAt(paper) is { KeptKey: { } kept })
            return kept == key;
        return Utf8Text.Equals(key.AsSpan(), KeyOf(paper));
    }
}
