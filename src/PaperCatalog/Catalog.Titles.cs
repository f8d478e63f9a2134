using System.Buffers;
using System.Runtime.CompilerServices;
using PaperCatalog.Format;
using PaperCatalog.Lookup;
using PaperCatalog.Rules;
using PaperCatalog.Texts;

namespace PaperCatalog;

/// <content>Lookup by title.</content>
public sealed partial class Catalog
{
    // Titles of up to 250 characters, which is next to all, are folded on the stack.
    private const int StackLength = 500;

    private PapersByTitle? _byTitle;

#if NET
    [SkipLocalsInit]
#endif
    private unsafe Paper? FindTitle(string title)
    {
        if (_joined is { } joined)
            return FindTitle(joined, title);
        var room = TitleRule.MaxFoldedLength(title.Length);
        if (room > StackLength)
            return FindLongTitle(title, room);

        Span<char> folded = stackalloc char[StackLength];
        // Not with AsSpan: the first lookup would load an assembly for it.
        fixed (char* units = title)
            return FindFolded(folded.Slice(0, TitleRule.Fold(new ReadOnlySpan<char>(units, title.Length), folded)));
    }

    private Paper? FindLongTitle(string title, int room)
    {
        var folded = ArrayPool<char>.Shared.Rent(room);
        var paper = FindFolded(folded.AsSpan(0, TitleRule.Fold(title.AsSpan(), folded)));
        ArrayPool<char>.Shared.Return(folded);
        return paper;
    }

    // All titles without a letter or digit are the same to the rule, so none of them names a paper.
    private Paper? FindFolded(ReadOnlySpan<char> folded) =>
        folded.IsEmpty ? null : (_byTitle ?? IndexTitles())?.Find(folded);

    private PapersByTitle? IndexTitles() =>
        _image!.SizeOf(IndexTable.Titles, IndexColumn.Slots) is > 0 and var slots ? _byTitle = new PapersByTitle(this, slots) : null;

    private sealed class PapersByTitle(Catalog catalog, int slotCount) : SlotIndex(catalog._image!, IndexTable.Titles, slotCount)
    {
        public Paper? Find(ReadOnlySpan<char> folded)
        {
            var hash = StableHash.OfText(folded);
            for (var number = Start(ref hash); ; number = Next(number))
            {
                var kept = HashAt(number);
                if (kept == Free)
                    return null;
                if (kept != hash)
                    continue;
                ref readonly var slot = ref SlotAt(number);
                if (TitleRule.IsFolded(folded, slot.Text))
                    return slot.Item;
            }
        }

        /// <inheritdoc/>
        protected override Paper Read(int listing, int number, out string text, out uint hash)
        {
            catalog.Tables.ListingAt(listing).TryGetText(number, EntryColumn.Title, out var title);
            text = TitleRule.Fold(Utf8Decoding.Decode(title));
            hash = StableHash.OfText(text);
            return catalog.PaperOfEntry(listing, number);
        }
    }
}
