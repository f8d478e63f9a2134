using System.Collections;

namespace PaperCatalog;

public sealed partial class Catalog
{
    /// <summary>
    /// Goes through the papers of a catalogue. It is a structure, so that <see langword="foreach"/> allocates nothing.
    /// </summary>
    public struct Enumerator : IEnumerator<Paper>
    {
        private readonly Catalog _catalog;
        private int _index;

        internal Enumerator(Catalog catalog)
        {
            _catalog = catalog;
            _index = -1;
        }

        /// <summary>The paper that <see cref="MoveNext"/> found.</summary>
        /// <exception cref="ArgumentOutOfRangeException">There is none: before the first call, or after one that was
        /// false.</exception>
        public readonly Paper Current => _catalog[_index];

        readonly object IEnumerator.Current => Current;

        /// <summary>Whether there is one more paper.</summary>
        public bool MoveNext() => _index < _catalog.Count && ++_index < _catalog.Count;

        /// <summary>Starts again before the first paper.</summary>
        public void Reset() => _index = -1;

        /// <summary>Does nothing.</summary>
        public readonly void Dispose()
        {
        }
    }
}
