using PaperCatalog.Search.Index;

namespace PaperCatalog.Search.Queries;

/// <summary>Goes through the places of a word of a phrase, each as the place where the phrase would start.</summary>
/// <param name="field">The field.</param>
/// <param name="term">The word.</param>
/// <param name="offset">Which word of the phrase it is.</param>
internal sealed class WordPlaces(FieldPostings field, int term, int offset)
{
    private PostingReader _papers = field.Read(term);
    private int _at = field.PositionStarts[term];
    private int _left;
    private int _position;

    // The place that was read last and not gone beyond.
    private int? _place;

    /// <summary>How much there is to go through.</summary>
    public int Size { get; } = field.PostingStarts[term + 1] - field.PostingStarts[term];

    /// <summary>The paper; -1 before the first.</summary>
    public int Paper => _papers.Paper;

    /// <summary>Moves to the first paper that is not before a number, unless it is there.</summary>
    public bool MoveTo(int paper)
    {
        while (_papers.Paper < paper)
        {
            for (; _left > 0; _left--)
                Varint.Skip(field.Positions, ref _at);
            if (!_papers.MoveNext())
                return false;
            (_left, _position, _place) = (_papers.Count, 0, null);
        }

        return true;
    }

    /// <summary>Reads the next place in the paper. One before the start of the paper is that of no phrase.</summary>
    public bool TryRead(out int place)
    {
        if (_left == 0)
        {
            place = 0;
            return false;
        }

        _left--;
        _position += Varint.Read(field.Positions, ref _at);
        _place = place = _position - offset;
        return true;
    }

    /// <summary>The first place in the paper that is not before another.</summary>
    public bool TryReadTo(int least, out int place)
    {
        place = _place ?? int.MinValue;
        while (place < least)
        {
            if (!TryRead(out place))
                return false;
        }

        return true;
    }
}
