using PaperCatalog.Entries;
using PaperCatalog.Generated;
using PaperCatalog.Rules;
using PaperCatalog.Tables;
using PaperCatalog.Texts;

namespace PaperCatalog.Lookup;

/// <summary>Papers by arXiv identifier and by DOI. None of one kind is spelled like one of the other.</summary>
internal sealed class IdentifierIndex(CatalogSource source, int slotCount) : SlotIndex(slotCount)
{
    /// <summary>The paper with an identifier proper, not case-sensitive; or null.</summary>
    public Paper? Find(ReadOnlySpan<char> identifier)
    {
        var hash = IdentifierRule.Hash(identifier);
        var wanted = Keepable(hash);
        for (var number = (int)hash & Mask; ; number = (number + 1) & Mask)
        {
            var kept = HashAt(number);
            if (kept == Free)
                return null;
            if (kept != wanted)
                continue;
            ref readonly var slot = ref SlotAt(number);
            if (IsSame(identifier, slot.Text.AsSpan()))
                return slot.Paper;
        }
    }

    /// <inheritdoc/>
    protected override Paper? Read(int number, out string text, out uint hash)
    {
        text = "";
        hash = 0;
        var column = EntryColumn.ArxivId;
        var entry = source.EntryOfArxivSlot(number);
        if (entry < 0)
        {
            column = EntryColumn.Doi;
            entry = source.EntryOfDoiSlot(number);
        }

        if (entry < 0)
            return null;

        source.EntryAt(entry).TryGetText(column, out var identifier);
        text = Utf8Text.Decode(identifier);
        hash = IdentifierRule.Hash(text.AsSpan());
        return source.PaperAt(source.PaperOfEntry(entry));
    }

    // The spelling of the listing is the usual one. Identifiers are ASCII, so no culture has a say.
    private static bool IsSame(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.SequenceEqual(right) || left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
