using System.Runtime.CompilerServices;

namespace PaperCatalog.Lookup;

/// <summary>
/// An open-addressed index with linear probing, whose slots are read from a generated table on first use and then kept.
/// </summary>
/// <remarks>
/// A kept slot has all that a lookup asks: one that passes only kept slots reads no table, no paper and no listing, and
/// most end at the first slot. Room is made a page at a time, so that a lookup in a large catalogue allocates a few
/// kilobytes.
/// </remarks>
internal abstract class SlotIndex
{
    private const int PageShift = 7;
    private const int PageMask = (1 << PageShift) - 1;

    private readonly Slot[]?[] _pages;

    /// <summary>An index with a number of slots that is a power of two.</summary>
    protected SlotIndex(int slotCount)
    {
        Mask = slotCount - 1;
        _pages = new Slot[(slotCount + PageMask) >> PageShift][];
    }

    /// <summary>What is known of a slot.</summary>
    protected enum SlotState
    {
        /// <summary>Nothing yet.</summary>
        Unread,

        /// <summary>It is free: no lookup goes further.</summary>
        Free,

        /// <summary>It has a paper.</summary>
        Taken,
    }

    /// <summary>What a hash is cut off with to get the number of its first slot.</summary>
    protected int Mask { get; }

    /// <summary>A slot, read if it was not; to be used in place, as a copy could be torn by the thread that reads it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected ref Slot SlotAt(int number)
    {
        var page = _pages[number >> PageShift] ?? AddPage(number >> PageShift);
        ref var slot = ref page[number & PageMask];
        if (slot.State == SlotState.Unread)
            Fill(ref slot, number);
        return ref slot;
    }

    /// <summary>Reads a slot from its table.</summary>
    /// <param name="number">The slot.</param>
    /// <param name="text">What the paper is found by there.</param>
    /// <param name="hash">Its hash.</param>
    /// <returns>The paper, or null where the slot is free.</returns>
    protected abstract Paper? Read(int number, out string text, out uint hash);

    // Racing threads may each make a page, or fill a slot: they read the same, and a page that is dropped is read again.
    private Slot[] AddPage(int number) => _pages[number] = new Slot[PageMask + 1];

    private void Fill(ref Slot slot, int number)
    {
        slot.Paper = Read(number, out var text, out var hash);
        slot.Text = text;
        slot.Hash = hash;
        // Last, and volatile: a thread that sees it sees the rest.
        slot.State = slot.Paper is null ? SlotState.Free : SlotState.Taken;
    }

    /// <summary>A slot as it is kept.</summary>
    protected struct Slot
    {
        /// <summary>Which of the others may be read.</summary>
        public volatile SlotState State;

        /// <summary>The hash of <see cref="Text"/>, so that most slots of others are passed without a look at it.</summary>
        public uint Hash;

        /// <summary>What the paper is found by.</summary>
        public string? Text;

        /// <summary>The paper.</summary>
        public Paper? Paper;
    }
}
