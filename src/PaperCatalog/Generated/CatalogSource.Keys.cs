using PaperCatalog.Collections;
using PaperCatalog.Lookup;
using PaperCatalog.Tables;

namespace PaperCatalog.Generated;

/// <content>Lookup by key.</content>
public abstract partial class CatalogSource
{
    private readonly Table _keySlots = new("paper");
    private KeyIndex? _keyIndex;

    /// <summary>The paper with a key, or null.</summary>
    internal Paper? FindKey(string key) => (_keyIndex ?? MakeKeyIndex())?.Find(key);

    /// <summary>The paper in a slot of the index of keys, or -1.</summary>
    internal int PaperOfKeySlot(int slot) => (int)_keySlots.Read(KeySlots(Table.PartOf(slot)), slot, 0);

    private KeyIndex? MakeKeyIndex() =>
        KeySlotCount == 0 ? null : Once.Keep(ref _keyIndex, new KeyIndex(this, KeySlotCount));
}
