using PaperCatalog.Format;
using PaperCatalog.Lookup;
using PaperCatalog.Rules;
using PaperCatalog.Texts;

namespace PaperCatalog;

/// <content>Lookup by arXiv identifier or DOI. None of one kind is spelled like one of the other.</content>
public sealed partial class Catalog
{
    private PapersById? _byId;

    private unsafe Paper? FindIdentifier(string text)
    {
        if (_joined is { } joined)
            return FindIdentifier(joined, text);
        // Not with AsSpan: the first lookup would load an assembly for it.
        fixed (char* units = text)
        {
            var match = IdentifierRule.Find(new ReadOnlySpan<char>(units, text.Length));
            return match.Kind == IdentifierKind.None
                ? null
                : (_byId ?? IndexIdentifiers())?.Find(new ReadOnlySpan<char>(units + match.Start, match.Length));
        }
    }

    private PapersById? IndexIdentifiers() =>
        _image!.SizeOf(IndexTable.Ids, IndexColumn.Slots) is > 0 and var slots ? _byId = new PapersById(this, slots) : null;

    private sealed class PapersById(Catalog catalog, int slotCount) : SlotIndex(catalog._image!, IndexTable.Ids, slotCount)
    {
        public Paper? Find(ReadOnlySpan<char> identifier)
        {
            var hash = IdentifierRule.Hash(identifier);
            for (var number = Start(ref hash); ; number = Next(number))
            {
                var kept = HashAt(number);
                if (kept == Free)
                    return null;
                if (kept != hash)
                    continue;
                ref readonly var slot = ref SlotAt(number);
                if (IdentifierRule.AreSame(identifier, slot.Text))
                    return slot.Item;
            }
        }

        /// <inheritdoc/>
        protected override Paper Read(int listing, int number, out string text, out uint hash)
        {
            var entry = SlotColumn.EntryOfId(number, out var isDoi);
            catalog.Tables.ListingAt(listing)
                .TryGetText(entry, isDoi ? EntryColumn.Doi : EntryColumn.ArxivId, out var identifier);
            text = Utf8Decoding.Decode(identifier);
            hash = IdentifierRule.Hash(text);
            return catalog.PaperOfEntry(listing, entry);
        }
    }
}
