using PaperCatalog.Format;
using PaperCatalog.Lookup;
using PaperCatalog.Rules;
using PaperCatalog.Texts;

namespace PaperCatalog;

/// <content>Lookup by citation key.</content>
public sealed partial class Catalog
{
    private PapersByCitation? _byCitation;

    private Paper? FindCitation(string key) => _joined is { } joined ? FindCitation(joined, key) : (_byCitation ?? IndexCitations())?.Find(key);

    private PapersByCitation? IndexCitations() => _image!.SizeOf(IndexTable.Citations, IndexColumn.Slots) is > 0 and var slots
        ? _byCitation = new PapersByCitation(this, slots)
        : null;

    private sealed class PapersByCitation(Catalog catalog, int slotCount) : SlotIndex(catalog._image!, IndexTable.Citations, slotCount)
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
            catalog.Tables.ListingAt(listing).TryGetText(number, EntryColumn.CitationKey, out var key);
            text = Utf8Decoding.Decode(key);
            hash = StableHash.OfText(text);
            return catalog.PaperOfEntry(listing, number);
        }
    }
}
