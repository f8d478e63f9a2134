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
        var wanted = Keepable(hash);
        for (var number = (int)hash & Mask; ; number = (number + 1) & Mask)
        {
            var kept = HashAt(number);
            if (kept == Free)
                return null;
            if (kept != wanted)
                continue;
            ref readonly var slot = ref SlotAt(number);
            if (folded.SequenceEqual(slot.Text.AsSpan()))
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
