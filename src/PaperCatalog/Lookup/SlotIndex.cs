using System.Runtime.CompilerServices;
using PaperCatalog.Collections;

namespace PaperCatalog.Lookup;

/// <summary>
/// An open-addressed index with linear probing, whose slots are read from a generated table on first use and then kept.
/// </summary>
/// <remarks>
/// A kept slot has all that a lookup asks: one that passes only kept slots reads no table, no paper and no listing.
/// Hashes stand apart from the rest, so that a lookup in vain, and one that passes the slots of others, stays in a line
/// or two of the processor's cache. Room is made a page at a time, so that a lookup in a large catalogue allocates a few
/// kilobytes.
/// </remarks>
internal abstract class SlotIndex
{
    /// <summary>The hash of a free slot: no lookup goes further.</summary>
    protected const uint Free = 1;

    private const uint Unread = 0;
    private const int PageShift = 7;
    private const int PageMask = (1 << PageShift) - 1;

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

    /// <summary>What a hash is cut off with to get the number of its first slot.</summary>
    protected int Mask { get; }

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
    /// <param name="text">What the paper is found by there.</param>
    /// <param name="hash">Its hash.</param>
    /// <returns>The paper, or null where the slot is free.</returns>
    protected abstract Paper? Read(int number, out string text, out uint hash);

    // Racing threads may each make a page, or fill a slot. They fill in the same, and what is dropped is read again; but a
    // page of slots must be the one that was filled, so it is not put in the place of another.
    private uint Fill(int number)
    {
        var slots = _slots[number >> PageShift] ?? Once.Keep(ref _slots[number >> PageShift], new Slot[PageMask + 1]);
        var hashes = _hashes[number >> PageShift] ??= new KeptHash[PageMask + 1];
        var paper = Read(number, out var text, out var hash);
        hash = paper is null ? Free : Keepable(hash);
        slots[number & PageMask] = new Slot(text, paper);
        // Last, and volatile: a thread that sees it sees the rest.
        hashes[number & PageMask].Value = hash;
        return hash;
    }

    /// <summary>What is found in a slot that is not free.</summary>
    /// <param name="text">What the paper is found by.</param>
    /// <param name="paper">The paper.</param>
    protected readonly struct Slot(string text, Paper? paper)
    {
        /// <summary>What the paper is found by.</summary>
        public readonly string Text = text;

        /// <summary>The paper.</summary>
        public readonly Paper? Paper = paper;
    }

    private struct KeptHash
    {
        public volatile uint Value;
    }
}
