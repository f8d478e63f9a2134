using System.Runtime.CompilerServices;

namespace PaperCatalog.Lookup;

/// <summary>
/// An open-addressed index with linear probing, whose slots are read from a generated table on first use and then kept.
/// </summary>
/// <remarks>
/// A kept slot has all that a lookup asks: one that passes only kept slots reads no table and no listing.
/// Hashes stand apart from the rest, so that a lookup in vain, and one that passes the slots of others, stays in a line
/// or two of the processor's cache. Room is made a page at a time, so that a lookup in a large catalogue allocates a few
/// kilobytes.
/// </remarks>
/// <typeparam name="T">What is found.</typeparam>
internal abstract class SlotIndex<T>
    where T : class
{
    /// <summary>The hash of a free slot: no lookup goes further.</summary>
    protected const uint Free = 1;

    private const uint Unread = 0;
    private const int PageShift = 7;
    private const int PageMask = (1 << PageShift) - 1;

    /// <summary>What a hash is cut off with to get the number of its first slot.</summary>
    protected readonly int Mask;

    private readonly KeptHash[]?[] _hashes;
    private readonly Slot[]?[] _slots;

    /// <summary>An index with a number of slots that is a power of two.</summary>
    protected SlotIndex(int slotCount)
    {
        var pageCount = (slotCount + PageMask) >> PageShift;
        Mask = slotCount - 1;
        _hashes = new KeptHash[pageCount][];
        _slots = new Slot[pageCount][];
    }

    /// <summary>A hash as it is kept: two values of 2^32 mean something else.</summary>
    protected static uint Keepable(uint hash) => hash > Free ? hash : hash + 2;

    /// <summary>The hash of what is in a slot, or <see cref="Free"/>. The slot is read if it was not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected uint HashAt(int number)
    {
        if (_hashes[number >> PageShift] is { } page && page[number & PageMask].Value is var hash and not Unread)
            return hash;
        return Fill(number);
    }

    /// <summary>What is in a slot that <see cref="HashAt"/> gave a hash of.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected ref readonly Slot SlotAt(int number) => ref _slots[number >> PageShift]![number & PageMask];

    /// <summary>Reads a slot from its table.</summary>
    /// <param name="number">The slot.</param>
    /// <param name="text">What it is found by there.</param>
    /// <param name="hash">Its hash.</param>
    /// <returns>What is found there, or null where the slot is free.</returns>
    protected abstract T? Read(int number, out string text, out uint hash);

    // One thread at a time, once for each slot. A method that locks needs no assembly for it, as a statement does, which the
    // first lookup would have to load.
    [MethodImpl(MethodImplOptions.Synchronized)]
    private uint Fill(int number)
    {
        var page = number >> PageShift;
        var at = number & PageMask;
        var slots = _slots[page] ??= new Slot[PageMask + 1];
        var hashes = _hashes[page] ??= new KeptHash[PageMask + 1];
        slots[at].Item = Read(number, out slots[at].Text, out var hash);
        // Last, and volatile: a thread that sees it sees the rest.
        return hashes[at].Value = slots[at].Item is null ? Free : Keepable(hash);
    }

    /// <summary>What is found in a slot that is not free.</summary>
    protected struct Slot
    {
        /// <summary>What it is found by.</summary>
        public string Text;

        /// <summary>What is found.</summary>
        public T? Item;
    }

    private struct KeptHash
    {
        public volatile uint Value;
    }
}
