using System.Runtime.CompilerServices;
using PaperCatalog.Format;
using PaperCatalog.Tables;

namespace PaperCatalog;

/// <summary>
/// An open-addressed index with linear probing (<see cref="IndexTable"/>), whose slots are read from generated tables on first use and then
/// kept.
/// </summary>
/// <remarks>
/// A kept slot has all that a lookup asks: one that passes only kept slots reads no table and no listing.
/// Hashes stand apart from the rest, so that a lookup in vain, and one that passes the slots of others, stays in a line
/// or two of the processor's cache. Room is made a page at a time, so that a lookup in a large catalogue allocates a few
/// kilobytes.
/// </remarks>
internal abstract class SlotIndex
{
    /// <summary>The hash of a free slot: no lookup goes further.</summary>
    protected const uint Free = 1;

    private const uint Unread = 0;
    private const int HashBits = 32;
    private const int PageShift = 7;
    private const int PageMask = (1 << PageShift) - 1;

    private readonly ImageTables _tables;
    private readonly IndexTable _index;
    private readonly int _shardMask;
    private readonly int _shift;
    private readonly KeptHash[]?[] _hashes;
    private readonly Slot[]?[] _slots;

    /// <summary>One of the indexes of a catalogue, which is not empty.</summary>
    /// <param name="tables">The catalogue.</param>
    /// <param name="index">The index.</param>
    /// <param name="slotCount">The number of its slots, a power of two.</param>
    protected SlotIndex(ImageTables tables, IndexTable index, int slotCount)
    {
        var pageCount = (slotCount + PageMask) >> PageShift;
        (_tables, _index) = (tables, index);
        _shardMask = (slotCount / tables.SizeOf(index, IndexColumn.Shards)) - 1;
        _shift = HashBits;
        for (var slots = slotCount; slots > 1; slots >>= 1)
            _shift--;
        _hashes = new KeptHash[pageCount][];
        _slots = new Slot[pageCount][];
    }

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

    /// <summary>The slot that a lookup looks at first: the first bits of the hash say the shard, the last ones the slot in it.</summary>
    /// <param name="hash">The hash, which becomes what is kept of it: two values of 2^32 mean something else.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected int Start(ref uint hash)
    {
        var slot = ((int)(hash >> _shift) & ~_shardMask) | ((int)hash & _shardMask);
        if (hash <= Free)
            hash += 2;
        return slot;
    }

    /// <summary>The slot that a lookup looks at next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected int Next(int number) => (number & ~_shardMask) | ((number + 1) & _shardMask);

    /// <summary>Reads what is in a slot.</summary>
    /// <param name="listing">The listing that its item names.</param>
    /// <param name="number">The number that it names in that.</param>
    /// <param name="text">What it is found by.</param>
    /// <param name="hash">Its hash.</param>
    protected abstract Paper Read(int listing, int number, out string text, out uint hash);

    // One thread at a time, once for each slot. A method that locks needs no assembly for it, as a statement does, which the
    // first lookup would have to load.
    [MethodImpl(MethodImplOptions.Synchronized)]
    private uint Fill(int number)
    {
        var page = number >> PageShift;
        var at = number & PageMask;
        var slots = _slots[page] ??= new Slot[PageMask + 1];
        var hashes = _hashes[page] ??= new KeptHash[PageMask + 1];
        var item = _tables.Slot(_index, number / (_shardMask + 1), number & _shardMask);
        if (item < 0)
            return hashes[at].Value = Free;
        var listings = _tables.ListingCount;
        slots[at].Item = Read((int)(item % listings), (int)(item / listings), out slots[at].Text, out var hash);
        // Last, and volatile: a thread that sees it sees the rest.
        return hashes[at].Value = hash > Free ? hash : hash + 2;
    }

    /// <summary>What is found in a slot that is not free.</summary>
    protected struct Slot
    {
        /// <summary>What it is found by.</summary>
        public string Text;

        /// <summary>What is found.</summary>
        public Paper Item;
    }

    private struct KeptHash
    {
        public volatile uint Value;
    }
}
