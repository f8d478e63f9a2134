using PaperCatalog.Search.Index;

namespace PaperCatalog.Search.Queries;

/// <summary>Finds where words stand one behind the other in a field.</summary>
internal static class PhrasePlaces
{
    /// <summary>The places where the phrase starts, as the paper in the high half and the position in the low one, in order.</summary>
    public static List<long> Find(FieldPostings field, TermRange[] words)
    {
        var places = new List<long>();
        for (var word = 0; word < words.Length; word++)
        {
            if (words[word].IsEmpty)
                return [];
            var of = new PlaceReader(field, words[word].First, word);
            if (word == 0)
                of.ReadAll(places);
            else
                of.Keep(places);
            if (places.Count == 0)
                break;
        }

        return places;
    }

    /// <summary>Goes through the places of a word, each as the place where a phrase would start that has it at an offset.</summary>
    private struct PlaceReader(FieldPostings field, int term, int offset)
    {
        private PostingReader _papers = field.Read(term);
        private int _at = field.PositionStarts[term];
        private int _left;
        private int _position;

        public void ReadAll(List<long> places)
        {
            while (TryRead(out var place))
                places.Add(place);
        }

        /// <summary>Leaves of some places those that are among these.</summary>
        public void Keep(List<long> places)
        {
            var kept = 0;
            var more = TryRead(out var place);
            for (var at = 0; at < places.Count && more; at++)
            {
                while (more && place < places[at])
                    more = TryRead(out place);
                if (more && place == places[at])
                    places[kept++] = place;
            }

            places.RemoveRange(kept, places.Count - kept);
        }

        private bool TryRead(out long place)
        {
            place = 0;
            while (_left == 0)
            {
                if (!_papers.MoveNext())
                    return false;
                (_left, _position) = (_papers.Count, 0);
            }

            _left--;
            _position += Varint.Read(field.Positions, ref _at);
            // A place before the start of its paper is that of none.
            place = ((long)_papers.Paper << 32) + _position - offset;
            return true;
        }
    }
}
