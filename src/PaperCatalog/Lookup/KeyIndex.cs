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
        for (var number = (int)hash; ; number++)
        {
            ref var slot = ref SlotAt(number & Mask);
            if (slot.State == SlotState.Free)
                return null;
            if (slot.Hash == hash && slot.Text == key)
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
