using PaperCatalog.Format;
using PaperCatalog.Lookup;
using PaperCatalog.Rules;
using PaperCatalog.Texts;

namespace PaperCatalog;

/// <content>Lookup by arXiv identifier or DOI. None of one kind is spelled like one of the other.</content>
public sealed partial class Catalog
{
    private PapersById? _byId;

    private Paper? FindIdentifier(string text)
    {
        if (_joined is { } joined)
            return FindIdentifier(joined, text);
        var match = IdentifierRule.Find(text.AsSpan());
        return match.Kind == IdentifierKind.None
            ? null
            : (_byId ?? IndexIdentifiers())?.Find(text.AsSpan(match.Start, match.Length));
    }

    private PapersById? IndexIdentifiers() =>
        _image!.SizeOf(IndexTable.Ids, IndexColumn.Slots) is > 0 and var slots ? _byId = new PapersById(this, slots) : null;

    private sealed class PapersById(Catalog catalog, int slotCount) : SlotIndex<Paper>(catalog._image!, IndexTable.Ids, slotCount)
    {
        public Paper? Find(ReadOnlySpan<char> identifier)
        {
            var hash = IdentifierRule.Hash(identifier);
            var wanted = Keepable(hash);
            for (var number = First(hash); ; number = Next(number))
            {
                var kept = HashAt(number);
                if (kept == Free)
                    return null;
                if (kept != wanted)
                    continue;
                ref readonly var slot = ref SlotAt(number);
                if (IdentifierRule.AreSame(identifier, slot.Text.AsSpan()))
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
            hash = IdentifierRule.Hash(text.AsSpan());
            return catalog.PaperOfEntry(listing, entry);
        }
    }
}
