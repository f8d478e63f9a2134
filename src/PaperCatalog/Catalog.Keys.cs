using PaperCatalog.Format;
using PaperCatalog.Lookup;
using PaperCatalog.Rules;

namespace PaperCatalog;

/// <content>Lookup by key.</content>
public sealed partial class Catalog
{
    private PapersByKey? _byKey;

    private Paper? FindKey(string key) => (_byKey ?? IndexKeys())?.Find(key);

    private PapersByKey? IndexKeys() =>
        Tables.RowCount(CatalogTable.KeySlots) is > 0 and var slots ? _byKey = new PapersByKey(this, slots) : null;

    private sealed class PapersByKey(Catalog catalog, int slotCount) : SlotIndex<Paper>(slotCount)
    {
        public Paper? Find(string key)
        {
            var hash = StableHash.OfText(key);
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
                    return slot.Item;
            }
        }

        /// <inheritdoc/>
        protected override Paper? Read(int number, out string text, out uint hash)
        {
            var row = catalog.Tables.Cell(CatalogTable.KeySlots, number, SlotColumn.Item);
            var paper = row < 0 ? null : catalog.PaperAt(row);
            text = paper?.Key ?? "";
            hash = StableHash.OfText(text);
            return paper;
        }
    }
}
