using System.Text;
using PaperCatalog.Search.Words;
using PaperCatalog.Tests.Support;

namespace PaperCatalog.Tests.Search;

/// <summary>BM25 of fields as it is written down, without an index: what tests compare with.</summary>
internal sealed class NaiveSearch
{
    private static readonly (double Weight, double LengthShare)[] s_fields = [(4, 0.5), (3, 0.3), (1, 0.75)];

    // For each paper and field the words with their places, and the number of places.
    private readonly List<((string Word, int Place)[] Words, int Length)[]> _papers = [];
    private readonly double[] _averages;

    public NaiveSearch(IEnumerable<EntryData> entries)
    {
        foreach (var entry in entries)
        {
            _papers.Add([Read(entry.Title), Read([.. entry.Names, .. entry.People, .. entry.Editors, entry.Organization]), Read(entry.Abstract)]);
        }

        _averages = [.. s_fields.Select((_, field) => _papers.Count > 0 ? _papers.Average(paper => (double)paper[field].Length) : 0)];
        Words = [.. _papers.SelectMany(paper => paper.SelectMany(field => field.Words)).Select(word => word.Word).Distinct().Order(StringComparer.Ordinal)];
    }

    public string[] Words { get; }

    /// <summary>The numbers of the papers that have the most of what is asked for.</summary>
    /// <param name="wanted">Words, <c>start*</c>, or phrases with spaces in them.</param>
    public int[] Find(params string[] wanted)
    {
        var scores = new double[_papers.Count];
        var counts = new int[_papers.Count];
        foreach (var want in wanted)
        {
            var weights = _papers.Select((_, paper) => Weight(paper, want)).ToArray();
            var holders = weights.Count(weight => weight > 0);
            var rarity = (float)Math.Log(1 + ((_papers.Count - holders + 0.5) / (holders + 0.5)));
            for (var paper = 0; paper < scores.Length; paper++)
            {
                scores[paper] += weights[paper] > 0 ? rarity * 2.2 * weights[paper] / (1.2 + weights[paper]) : 0;
                counts[paper] += weights[paper] > 0 ? want.Contains(' ', StringComparison.Ordinal) ? 1000 : 1 : 0;
            }
        }

        var most = counts.Append(wanted.Count(want => want.Contains(' ', StringComparison.Ordinal)) * 1000).Max();
        return [.. Enumerable.Range(0, scores.Length).Where(paper => counts[paper] == most && most > 0).OrderByDescending(paper => scores[paper])];
    }

    private double Weight(int paper, string want)
    {
        var sum = 0.0;
        for (var field = 0; field < s_fields.Length; field++)
        {
            var (words, length) = _papers[paper][field];
            if (length == 0)
                continue;
            var (weight, share) = s_fields[field];
            var occurrence = (float)(weight / (1 - share + (share * length / _averages[field])));
            if (want.Contains(' ', StringComparison.Ordinal))
            {
                sum += CountPhrase(words, want.Split(' ')) * (double)occurrence;
                continue;
            }

            var start = want.TrimEnd('*');
            var isStart = start.Length < want.Length;
            foreach (var (word, count) in words
                .Where(word => word.Word == start || (isStart && word.Word.StartsWith(start, StringComparison.Ordinal)))
                .CountBy(word => word.Word).OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                sum += (word == start ? 1 : 0.5) * count * occurrence;
            }
        }

        return sum;
    }

    private static int CountPhrase((string Word, int Place)[] words, string[] phrase) => words.Count(first =>
        first.Word == phrase[0] && Enumerable.Range(1, phrase.Length - 1).All(next => words.Contains((phrase[next], first.Place + next))));

    private static ((string Word, int Place)[] Words, int Length) Read(params string?[] texts)
    {
        var words = new List<(string, int)>();
        var reader = new WordReader();
        var (place, length) = (0, 0);
        foreach (var text in texts)
        {
            var utf8 = Encoding.UTF8.GetBytes(text ?? "");
            for (var at = 0; reader.Read(utf8, ref at);)
            {
                if (reader.IsCompound)
                    words.Add((reader.Whole.ToString(), place));
                for (var part = 0; part < reader.PartCount; part++, place++, length++)
                    words.Add((reader.Part(part).ToString(), place));
            }

            place++;
        }

        return ([.. words], length);
    }
}
