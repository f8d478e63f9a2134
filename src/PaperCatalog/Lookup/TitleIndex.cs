using PaperCatalog.Entries;
using PaperCatalog.Generated;
using PaperCatalog.Rules;
using PaperCatalog.Tables;
using PaperCatalog.Texts;

namespace PaperCatalog.Lookup;

/// <summary>Papers by the folded forms of their titles.</summary>
internal sealed class TitleIndex(CatalogSource source, int slotCount) : SlotIndex(slotCount)
{
    /// <summary>The paper with a title, or null.</summary>
    /// <param name="folded">The folded form of the title, not empty.</param>
    public Paper? Find(ReadOnlySpan<char> folded)
    {
        var hash = StableHash.OfText(folded);
        for (var number = (int)hash; ; number++)
        {
            ref var slot = ref SlotAt(number & Mask);
            if (slot.State == SlotState.Free)
                return null;
            if (slot.Hash == hash && folded.SequenceEqual(slot.Text.AsSpan()))
                return slot.Paper;
        }
    }

    /// <inheritdoc/>
    protected override Paper? Read(int number, out string text, out uint hash)
    {
        text = "";
        hash = 0;
        var entry = source.EntryOfTitleSlot(number);
        if (entry < 0)
            return null;

        source.EntryAt(entry).TryGetText(EntryColumn.Title, out var title);
        text = TitleRule.Fold(Utf8Text.Decode(title).AsSpan());
        hash = StableHash.OfText(text.AsSpan());
        return source.PaperAt(source.PaperOfEntry(entry));
    }
}
