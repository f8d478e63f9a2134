using PaperCatalog.Tables;

namespace PaperCatalog.Entries;

/// <summary>The entries of a paper, first appearance first, for <see langword="foreach"/>.</summary>
internal readonly struct PaperEntries(CatalogTables tables, int paper)
{
    /// <summary>Starts before the first entry.</summary>
    public Enumerator GetEnumerator() => new(tables, paper);

    /// <summary>Follows the chain of entries; allocates nothing.</summary>
    public struct Enumerator(CatalogTables tables, int paper)
    {
        private const int NotStarted = -1;

        private int _entry = NotStarted;

        /// <summary>The entry that <see cref="MoveNext"/> found.</summary>
        public readonly EntryCells Current => new(tables.ListingOfEntry(_entry, out var row), row);

        /// <summary>Whether there is one more entry; not to be called again after the last.</summary>
        public bool MoveNext()
        {
            // The next one is not looked up before it is wanted: most questions are answered by the first.
            _entry = _entry == NotStarted ? tables.FirstEntryOf(paper) : tables.EntryAfter(_entry);
            return _entry >= 0;
        }
    }
}
