using PaperCatalog.Tests.Shared;
using PaperCatalog.Tests.Support;
using PaperCatalog.Tests.Writing.RoundTrips;
using PaperCatalog.Writing;

namespace PaperCatalog.Tests.Search;

/// <summary>The index finds what BM25 without an index finds, in the same order.</summary>
public class NaiveSearchTests
{
    [Fact]
    public void In_made_up_papers()
    {
        // Few words, so that they stand in many papers and often.
        string[] words = ["net", "nets", "network", "deep", "deeper", "a", "of", "Deep-Net", "GPT4", "gpt", "learning", "learn"];
        var random = new Random(7);
        string Text(int most) => string.Join(' ', Enumerable.Range(0, random.Next(most)).Select(_ => words[random.Next(words.Length)]));
        for (var round = 0; round < 20; round++)
        {
            Compare([.. Enumerable.Range(0, random.Next(5, 60)).Select(number => new EntryData($"Paper{number}")
            {
                Title = Text(8),
                Abstract = Text(60),
                Names = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Text(3)).Where(name => name.Length > 0)],
            })], random, queries: 40);
        }
    }

    [Fact]
    public void In_the_listings_of_the_corpus() =>
        Compare(Entries(Repository.Corpus.Concat(Repository.Bibliographies).Concat(Repository.OtherDialects)), new Random(8), queries: 50);

    [SeedFact]
    public void In_the_real_listings() => Compare(Entries(Repository.Seeds), new Random(9), queries: 20);

    private static void Compare(EntryData[] entries, Random random, int queries)
    {
        var catalog = new BuiltCatalog(new BuiltListing("a.txt", entries)).Catalog;
        var naive = new NaiveSearch(entries);
        // What stands in a query as it stands in the index: a word that is read as more than one is no part of the comparison.
        var words = naive.Words.Where(word => word.All(char.IsAsciiLetterLower) && !word.EndsWith('s')).ToArray();
        string Word() => words[random.Next(words.Length)];
        for (var query = 0; query < queries; query++)
        {
            string[] wanted = [.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Word()).Distinct()];
            var start = Word();
            start = start[..random.Next(1, start.Length + 1)];
            AssertSame(catalog, naive, string.Join(' ', wanted) + " ", wanted);
            if (!wanted.Contains(start) && !start.EndsWith('s'))
                AssertSame(catalog, naive, string.Join(' ', [.. wanted, start]), [.. wanted, start + "*"]);
            var phrase = $"{Word()} {Word()}";
            AssertSame(catalog, naive, $"\"{phrase}\" {wanted[0]} ", [phrase, wanted[0]]);
        }
    }

    private static void AssertSame(Catalog catalog, NaiveSearch naive, string query, string[] wanted)
    {
        var expected = naive.Find(wanted).Select(paper => catalog[paper].Key);
        Assert.Equal($"{query}: {string.Join(' ', expected)}", $"{query}: {string.Join(' ', catalog.Search(query).Select(paper => paper.Key))}");
    }

    private static EntryData[] Entries(IEnumerable<string> paths) =>
        [.. paths.SelectMany(CorpusTests.Read).Select((reference, number) => Entry(reference, number))];

    private static EntryData Entry(Reference reference, int number) => new($"Paper{number}")
    {
        Title = reference.Title,
        Abstract = reference.Abstract,
        Names = [.. reference.Authors.Select(author => author.ToString())],
        Editors = [.. reference.Editors.Select(author => author.ToString())],
        Organization = reference.Organization,
    };
}
