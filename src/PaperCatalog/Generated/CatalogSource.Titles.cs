using System.Buffers;
using System.Runtime.CompilerServices;
using PaperCatalog.Collections;
using PaperCatalog.Lookup;
using PaperCatalog.Rules;
using PaperCatalog.Tables;

namespace PaperCatalog.Generated;

/// <content>Lookup by title.</content>
public abstract partial class CatalogSource
{
    // Titles of up to 250 characters, which is next to all, are folded on the stack.
    private const int StackLength = 500;

    private readonly Table _titleSlots = new("entry");
    private TitleIndex? _titleIndex;

    /// <summary>The paper with a title, by <see cref="TitleRule"/>; or null.</summary>
#if NET
    [SkipLocalsInit]
#endif
    internal Paper? FindTitle(string title)
    {
        var room = TitleRule.MaxFoldedLength(title.Length);
        if (room > StackLength)
            return FindLongTitle(title, room);

        Span<char> folded = stackalloc char[StackLength];
        return FindFolded(folded.Slice(0, TitleRule.Fold(title.AsSpan(), folded)));
    }

    /// <summary>The entry whose title is in a slot of the index of titles, or -1.</summary>
    internal int EntryOfTitleSlot(int slot) => (int)_titleSlots.Read(TitleSlots(Table.PartOf(slot)), slot, 0);

    private Paper? FindLongTitle(string title, int room)
    {
        var folded = ArrayPool<char>.Shared.Rent(room);
        var paper = FindFolded(folded.AsSpan(0, TitleRule.Fold(title.AsSpan(), folded)));
        ArrayPool<char>.Shared.Return(folded);
        return paper;
    }

    // All titles without a letter or digit are the same to the rule, so none of them names a paper.
    private Paper? FindFolded(ReadOnlySpan<char> folded) =>
        folded.IsEmpty ? null : (_titleIndex ?? MakeTitleIndex())?.Find(folded);

    private TitleIndex? MakeTitleIndex() =>
        TitleSlotCount == 0 ? null : Once.Keep(ref _titleIndex, new TitleIndex(this, TitleSlotCount));
}
