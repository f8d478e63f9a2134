using PaperCatalog.Entries;
using PaperCatalog.Rules;
using PaperCatalog.Tables;
using PaperCatalog.Texts;

namespace PaperCatalog.Generated;

/// <content>Lookup by title.</content>
public abstract partial class CatalogSource
{
    private readonly Table _titleSlots = new("paper");

    /// <summary>The paper with a title, by <see cref="TitleRule"/>; or null.</summary>
    internal Paper? FindTitle(string title)
    {
        var mask = TitleSlotCount - 1;
        // All titles without a letter or digit are the same to the rule, so none of them names a paper.
        if (mask < 0 || !new TitleReader(title.AsSpan()).TryRead(out _))
            return null;

        for (var slot = (int)TitleRule.Hash(title.AsSpan()) & mask; ; slot = (slot + 1) & mask)
        {
            var paper = (int)_titleSlots.Read(TitleSlots(Table.PartOf(slot)), slot, 0);
            if (paper < 0)
                return null;
            if (HasTitle(paper, title))
                return PaperAt(paper);
        }
    }

    private bool HasTitle(int paper, string title)
    {
        foreach (var entry in new PaperEntries(this, paper))
        {
            // The very spelling of the listing is the usual one, and quicker to compare than the folded form.
            if (entry.TryGetText(EntryColumn.Title, out var text) &&
                (Utf8Text.Equals(title.AsSpan(), text) || TitleRule.Equals(title.AsSpan(), text)))
                return true;
        }

        return false;
    }
}
