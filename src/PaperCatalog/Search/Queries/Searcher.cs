using PaperCatalog.Search.Index;

namespace PaperCatalog.Search.Queries;

/// <summary>Ranks papers by BM25F: the words of all fields count together, each by what its field and the field's length make of it.</summary>
internal sealed class Searcher(SearchIndex index)
{
    // A word that only begins with what is asked for counts half.
    private const double StartWeight = 0.5;

    // More than there are words in a query.
    private const int PhraseMark = 1 << 8;

    private Tally? _spare;

    /// <summary>The papers that have all phrases and the most words of a query.</summary>
    public Ranking Search(string query)
    {
        var tally = Rent();
        var phrases = 0;
        foreach (var clause in QueryReader.Read(index.Terms, query))
        {
            if (clause.IsPhrase)
                CountPhrase(tally, clause.Words);
            else
                CountWord(tally, clause.Words[0]);
            phrases += clause.IsPhrase ? PhraseMark : 0;
            tally.EndCount(clause.IsPhrase ? PhraseMark : 1);
        }

        var ranking = Rank(tally, phrases);
        Return(tally);
        return ranking;
    }

    /// <summary>Room to count in, which is this caller's until it is given back.</summary>
    public Tally Rent() => Interlocked.Exchange(ref _spare, null) ?? new Tally(index.PaperCount);

    /// <summary>Gives the room back.</summary>
    public void Return(Tally tally)
    {
        tally.Clear();
        Volatile.Write(ref _spare, tally);
    }

    /// <summary>Counts a word, or all that begin with it.</summary>
    public void CountWord(Tally tally, TermRange word)
    {
        foreach (var field in index.Fields)
        {
            var weights = field.OccurrenceWeights;
            for (var term = word.First; term < word.End; term++)
            {
                var share = term == word.Exact ? 1 : StartWeight;
                for (var reader = field.Read(term); reader.MoveNext();)
                    tally.Add(reader.Paper, share * reader.Count * weights[reader.Paper]);
            }
        }
    }

    /// <summary>Counts a phrase in all fields.</summary>
    public void CountPhrase(Tally tally, TermRange[] words)
    {
        foreach (var field in index.Fields)
            CountPhrase(tally, field, words);
    }

    /// <summary>Counts a phrase in one field.</summary>
    public static void CountPhrase(Tally tally, FieldPostings field, TermRange[] words)
    {
        if (PhrasePlaces.Of(field, words) is not { } places)
            return;
        while (places.MoveNext())
            tally.Add(places.Paper, (double)places.Count * field.OccurrenceWeights[places.Paper]);
    }

    private static Ranking Rank(Tally tally, int phrases)
    {
        var (most, count) = (phrases, 0);
        for (var at = 0; at < tally.FoundCount; at++)
        {
            var marks = tally.MarksOf(tally.FoundAt(at));
            if (marks > most)
                (most, count) = (marks, 0);
            count += marks == most ? 1 : 0;
        }

        var papers = new int[count];
        var scores = new double[count];
        for (var at = tally.FoundCount - 1; count > 0; at--)
        {
            var paper = tally.FoundAt(at);
            if (tally.MarksOf(paper) == most)
                (papers[--count], scores[count]) = (paper, tally.ScoreOf(paper));
        }

        return new Ranking(papers, scores);
    }
}
