using PaperCatalog.Collections;
using PaperCatalog.Lookup;
using PaperCatalog.Rules;
using PaperCatalog.Tables;

namespace PaperCatalog.Generated;

/// <content>Lookup by arXiv identifier or DOI.</content>
public abstract partial class CatalogSource
{
    private const int IdSlotArxiv = 0;
    private const int IdSlotDoi = 1;

    private readonly Table _idSlots = new("arxiv doi");
    private IdentifierIndex? _idIndex;

    /// <summary>The paper with an identifier in any spelling of <see cref="IdentifierRule"/>, or null.</summary>
    internal Paper? FindIdentifier(string text)
    {
        var match = IdentifierRule.Find(text.AsSpan());
        return match.Kind == IdentifierKind.None
            ? null
            : (_idIndex ?? MakeIdIndex())?.Find(text.AsSpan(match.Start, match.Length));
    }

    /// <summary>The entry whose arXiv identifier is in a slot of the index of identifiers, or -1.</summary>
    internal int EntryOfArxivSlot(int slot) => IdSlotCell(slot, IdSlotArxiv);

    /// <summary>The entry whose DOI is in a slot of the index of identifiers, or -1.</summary>
    internal int EntryOfDoiSlot(int slot) => IdSlotCell(slot, IdSlotDoi);

    private int IdSlotCell(int slot, int column) => (int)_idSlots.Read(IdSlots(Table.PartOf(slot)), slot, column);

    private IdentifierIndex? MakeIdIndex() =>
        IdSlotCount == 0 ? null : Once.Keep(ref _idIndex, new IdentifierIndex(this, IdSlotCount));
}
