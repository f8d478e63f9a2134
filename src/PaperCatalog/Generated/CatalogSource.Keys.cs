using PaperCatalog.Collections;
using PaperCatalog.Rules;
using PaperCatalog.Tables;

namespace PaperCatalog.Generated;

/// <content>Lookup by key.</content>
public abstract partial class CatalogSource
{
    private readonly Table _keySlots = new("paper");
    private Pages<Paper>? _keySlotPapers;

    /// <summary>The paper with a key, or null.</summary>
    internal Paper? FindKey(string key)
    {
        var mask = KeySlotCount - 1;
        if (mask < 0)
            return null;

        // Papers are kept by slot too: a lookup of a paper that was found before reads no table at all.
        var papers = _keySlotPapers ?? Once.Keep(ref _keySlotPapers, new Pages<Paper>(mask + 1));
        for (var slot = (int)StableHash.OfKey(key.AsSpan()) & mask; ; slot = (slot + 1) & mask)
        {
            var paper = papers.Find(slot) ?? ReadKeySlot(papers, slot);
            if (paper is null || paper.HasKey(key))
                return paper;
        }
    }

    private Paper? ReadKeySlot(Pages<Paper> papers, int slot)
    {
        var paper = (int)_keySlots.Read(KeySlots(Table.PartOf(slot)), slot, 0);
        return paper < 0 ? null : papers.Keep(slot, PaperAt(paper));
    }
}
