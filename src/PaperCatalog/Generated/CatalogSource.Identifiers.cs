using PaperCatalog.Entries;
using PaperCatalog.Rules;
using PaperCatalog.Tables;

namespace PaperCatalog.Generated;

/// <content>Lookup by arXiv identifier or DOI.</content>
public abstract partial class CatalogSource
{
    private readonly Table _idSlots = new("paper");

    /// <summary>The paper with an identifier in any spelling of <see cref="IdentifierRule"/>, or null.</summary>
    internal Paper? FindIdentifier(string text)
    {
        var mask = IdSlotCount - 1;
        var match = IdentifierRule.Find(text.AsSpan());
        if (mask < 0 || match.Kind == IdentifierKind.None)
            return null;

        var column = match.Kind == IdentifierKind.Doi ? EntryColumn.Doi : EntryColumn.ArxivId;
        var identifier = text.AsSpan(match.Start, match.Length);
        for (var slot = (int)IdentifierRule.Hash(identifier) & mask; ; slot = (slot + 1) & mask)
        {
            var paper = (int)_idSlots.Read(IdSlots(Table.PartOf(slot)), slot, 0);
            if (paper < 0)
                return null;
            if (HasIdentifier(paper, column, identifier))
                return PaperAt(paper);
        }
    }

    private bool HasIdentifier(int paper, int column, ReadOnlySpan<char> identifier)
    {
        foreach (var entry in new PaperEntries(this, paper))
        {
            if (entry.TryGetText(column, out var text) && IdentifierRule.Equals(identifier, text))
                return true;
        }

        return false;
    }
}
