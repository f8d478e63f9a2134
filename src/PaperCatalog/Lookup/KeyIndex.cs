using PaperCatalog.Generated;
using PaperCatalog.Rules;

namespace PaperCatalog.Lookup;

/// <summary>Papers by key.</summary>
internal sealed class KeyIndex(CatalogSource source, int slotCount) : SlotIndex(slotCount)
{
    /// <summary>The paper with a key, or null.</summary>
    public Paper? Find(string key)
    {
        var hash = StableHash.OfText(key.AsSpan());
        var wanted = Keepable(hash);
        for (var number = (int)hash & Mask; ; number = (number + 1) & Mask)
        {
            var kept = HashAt(number);
            if (kept == Free)
                return null;
            if (kept != wanted)
                continue;
            ref readonly var slot = ref SlotAt(number);
            if (slot.Text == key)
                return slot.Paper;
        }
    }

    /// <inheritdoc/>
    protected override Paper? Read(int number, out string text, out uint hash)
    {
        var row = source.PaperOfKeySlot(number);
        var paper = row < 0 ? null : source.PaperAt(row);
        text = paper?.Key ?? "";
        hash = StableHash.OfText(text.AsSpan());
        return paper;
    }
}
