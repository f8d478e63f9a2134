using PaperCatalog.Tables;

namespace PaperCatalog.Entries;

/// <summary>The entries of a paper, first appearance first, for <see langword="foreach"/>.</summary>
/// <param name="tables">The catalogue.</param>
/// <param name="home">The listing that the paper is at home in.</param>
/// <param name="number">Its number there.</param>
internal readonly struct PaperEntries(CatalogTables tables, int home, int number)
{
    /// <summary>The entries of the paper of a row.</summary>
    public static PaperEntries Of(CatalogTables tables, int row)
    {
        var home = tables.HomeOf(row);
        return new PaperEntries(tables, home, row - tables.FirstPaperOf(home));
    }

    /// <summary>Starts before the first entry.</summary>
    public Enumerator GetEnumerator() => new(tables, home, number);

    /// <summary>Follows the chain of entries; allocates nothing.</summary>
    public struct Enumerator(CatalogTables tables, int home, int number)
    {
        private const int NotStarted = -1;

        private ListingTables? _listing;
        private int _entry = NotStarted;

        /// <summary>The entry that <see cref="MoveNext"/> found.</summary>
        public readonly EntryCells Current => new(_listing!, _entry);

        /// <summary>Whether there is one more entry; not to be called again after the last.</summary>
        public bool MoveNext()
        {
            // The next one is not looked up before it is wanted: most questions are answered by the first.
            if (_listing is null)
            {
                _listing = tables.ListingAt(home);
                _entry = _listing.FirstEntryOf(number);
                return true;
            }

            _entry = _listing.EntryAfter(_entry, out var listing);
            if (listing < 0)
                return false;
            _listing = tables.ListingAt(listing);
            return true;
        }
    }
}
