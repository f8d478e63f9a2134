using PaperCatalog.Format;
using PaperCatalog.Lookup;
using PaperCatalog.Rules;

namespace PaperCatalog;

/// <content>Lookup by key.</content>
public sealed partial class Catalog
{
    private PapersByKey? _byKey;

    private Paper? FindKey(string key) => _joined is { } joined ? FindKey(joined, key) : (_byKey ?? IndexKeys())?.Find(key);

    private PapersByKey? IndexKeys() =>
        _image!.SizeOf(IndexTable.Keys, IndexColumn.Slots) is > 0 and var slots ? _byKey = new PapersByKey(this, slots) : null;

    private sealed class PapersByKey(Catalog catalog, int slotCount) : SlotIndex(catalog._image!, IndexTable.Keys, slotCount)
    {
        public Paper? Find(string key)
        {
            var hash = StableHash.OfText(key);
            for (var number = Start(ref hash); ; number = Next(number))
            {
                var kept = HashAt(number);
                if (kept == Free)
                    return null;
                if (kept != hash)
                    continue;
                ref readonly var slot = ref SlotAt(number);
                if (slot.Text == key)
                    return slot.Item;
            }
        }

        /// <inheritdoc/>
        protected override Paper Read(int listing, int number, out string text, out uint hash)
        {
            var paper = catalog.PaperIn(listing, number);
            text = paper.Key;
            hash = StableHash.OfText(text);
            return paper;
        }
    }
}
