using PaperCatalog.Format;
using PaperCatalog.Search.Index;
using PaperCatalog.Search.Queries;
using PaperCatalog.Search.Words;
using PaperCatalog.Tables;

namespace PaperCatalog.Search;

/// <summary>Finds the papers that share most with one: rare words, people, and that one names the other.</summary>
internal sealed class RelatedPapers(CatalogTables tables, SearchIndex index, Searcher searcher)
{
    /// <summary>How many are found at most.</summary>
    public const int Most = 10;

    // What a paper is about is said by some words; the rest adds noise.
    private const int MostWords = 25;
    private const int MostPeople = 50;
    private const int People = 1;

    // A paper that the text names is nearer than one that has a rare word in common.
    private const double NamedBoost = 3;

    /// <summary>The numbers of the papers, nearest first.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="named">The papers that it names, or that name it.</param>
    public int[] Find(int paper, IEnumerable<int> named)
    {
        var tally = searcher.Rent();
        foreach (var term in RarestWords(paper))
        {
            searcher.CountWord(tally, new TermRange(term, term + 1, term));
            tally.EndCount(1);
        }

        foreach (var person in PeopleOf(paper))
        {
            Searcher.CountPhrase(tally, index.Fields[People], person);
            tally.EndCount(1);
        }

        foreach (var other in named)
        {
            tally.Add(other, 1);
            tally.EndCount(1, NamedBoost);
        }

        var ranking = Rank(tally, paper);
        searcher.Return(tally);
        var related = new int[Math.Min(Most, ranking.Count)];
        for (var rank = 0; rank < related.Length; rank++)
            related[rank] = ranking[rank];
        return related;
    }

    private static Ranking Rank(Tally tally, int paper)
    {
        var others = Enumerable.Range(0, tally.FoundCount).Select(tally.FoundAt).Where(other => other != paper).ToArray();
        return new Ranking(others, [.. others.Select(tally.ScoreOf)]);
    }

    private IEnumerable<int> RarestWords(int paper)
    {
        var counts = new Dictionary<int, double>();
        Count(counts, tables.FirstText(paper, EntryColumn.Title), index.Fields[0].OccurrenceWeights[paper]);
        Count(counts, tables.FirstText(paper, EntryColumn.Abstract), index.Fields[2].OccurrenceWeights[paper]);
        // What nobody else has joins nothing, and what more than a quarter have says nothing.
        var most = Math.Max(2, index.PaperCount / 4);
        return counts
            .Where(term => index.PaperCounts[term.Key] is >= 2 and var papers && papers <= most)
            .OrderByDescending(term => term.Value * Math.Log((double)index.PaperCount / index.PaperCounts[term.Key]))
            .ThenBy(term => term.Key)
            .Take(MostWords)
            .Select(term => term.Key);
    }

    private void Count(Dictionary<int, double> counts, ReadOnlySpan<byte> text, double weight)
    {
        var reader = new WordReader();
        for (var at = 0; reader.Read(text, ref at);)
        {
            if (reader.IsCompound)
                Count(counts, reader.Whole, weight);
            else
                Count(counts, reader.Part(0), weight);
        }
    }

    private void Count(Dictionary<int, double> counts, ReadOnlySpan<char> word, double weight)
    {
        var term = TermRange.Of(index.Terms, word).First;
        counts.TryGetValue(term, out var count);
        counts[term] = count + weight;
    }

    private IEnumerable<TermRange[]> PeopleOf(int paper)
    {
        var people = new List<TermRange[]>();
        var reader = new WordReader();
        foreach (var entry in Entries.PaperEntries.Of(tables, paper))
        {
            for (var person = 0; person < Math.Min(MostPeople, entry.PersonCount(EntryColumn.Names)); person++)
                people.Add(Read(reader, entry.PersonText(EntryColumn.Names, person)));
            if (people.Count > 0)
                break;
        }

        // A family name alone is shared by many.
        return people.Where(person => person.Length > 1);
    }

    private TermRange[] Read(WordReader reader, ReadOnlySpan<byte> name)
    {
        var words = new List<TermRange>();
        for (var at = 0; reader.Read(name, ref at);)
        {
            for (var part = 0; part < reader.PartCount; part++)
                words.Add(TermRange.Of(index.Terms, reader.Part(part)));
        }

        return [.. words];
    }
}
