using PaperCatalog.Search.Index;

namespace PaperCatalog.Search.Queries;

/// <summary>Finds where words stand one behind the other in a field: paper by paper of those that have them all.</summary>
internal sealed class PhrasePlaces
{
    // The rarest first, so that the papers of the others are passed by.
    private readonly WordPlaces[] _words;

    private PhrasePlaces(FieldPostings field, TermRange[] words)
    {
        _words = new WordPlaces[words.Length];
        for (var word = 0; word < words.Length; word++)
            _words[word] = new WordPlaces(field, words[word].First, word);
        Array.Sort(_words, static (left, right) => left.Size.CompareTo(right.Size));
    }

    /// <summary>The paper that <see cref="MoveNext"/> found.</summary>
    public int Paper => _words[0].Paper;

    /// <summary>How often the phrase stands in its field.</summary>
    public int Count { get; private set; }

    /// <summary>The places of a phrase; <see langword="null"/> where the index lacks one of its words.</summary>
    public static PhrasePlaces? Of(FieldPostings field, TermRange[] words) =>
        Array.Exists(words, word => word.IsEmpty) ? null : new PhrasePlaces(field, words);

    /// <summary>Whether there is one more paper that has the phrase.</summary>
    public bool MoveNext()
    {
        while (MoveToNextShared())
        {
            Count = CountPlaces();
            if (Count > 0)
                return true;
        }

        return false;
    }

    /// <summary>Moves all words to the next paper that has them all.</summary>
    private bool MoveToNextShared()
    {
        var paper = Paper + 1;
        for (var word = 0; word < _words.Length;)
        {
            if (!_words[word].MoveTo(paper))
                return false;
            // One that goes further has all others follow.
            (paper, word) = _words[word].Paper == paper ? (paper, word + 1) : (_words[word].Paper, 0);
        }

        return true;
    }

    private int CountPlaces()
    {
        var count = 0;
        while (_words[0].TryRead(out var place))
        {
            var word = 1;
            for (; word < _words.Length; word++)
            {
                if (!_words[word].TryReadTo(place, out var other))
                    return count;
                if (other > place)
                    break;
            }

            count += word == _words.Length ? 1 : 0;
        }

        return count;
    }
}
