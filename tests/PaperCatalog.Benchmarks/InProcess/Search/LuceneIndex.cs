using Lucene.Net.Analysis.Standard;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace PaperCatalog.Benchmarks.InProcess.Search;

/// <summary>The peer: the same fields of the same papers in an index of Lucene.NET in memory, ranked by BM25 with the same weights.</summary>
internal sealed class LuceneIndex : IDisposable
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private static readonly (string Name, float Weight)[] s_fields = [("title", 4), ("people", 3), ("abstract", 1)];

    private readonly RAMDirectory _directory;
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    private LuceneIndex(RAMDirectory directory)
    {
        _directory = directory;
        _reader = DirectoryReader.Open(directory);
        _searcher = new IndexSearcher(_reader) { Similarity = new BM25Similarity() };
    }

    /// <summary>Indexes texts: title, people and abstract of each paper.</summary>
    public static LuceneIndex Build(IEnumerable<string[]> papers)
    {
        var directory = new RAMDirectory();
        using var analyzer = new StandardAnalyzer(Version, Lucene.Net.Analysis.Util.CharArraySet.Empty);
        using var writer = new IndexWriter(directory, new IndexWriterConfig(Version, analyzer) { Similarity = new BM25Similarity() });
        foreach (var paper in papers)
        {
            var document = new Document();
            for (var field = 0; field < s_fields.Length; field++)
                document.Add(new TextField(s_fields[field].Name, paper[field], Field.Store.NO));
            writer.AddDocument(document);
        }

        // One segment, as it answers fastest.
        writer.ForceMerge(1);
        writer.Commit();
        return new LuceneIndex(directory);
    }

    /// <summary>The number of papers that a query finds; the best twenty are ranked.</summary>
    public int Search(Query query) => _searcher.Search(query, 20).TotalHits;

    /// <summary>A query that asks for all words, each in any field.</summary>
    /// <param name="words">The words.</param>
    /// <param name="isStart">Whether the last one is the start of a word.</param>
    public static Query Words(string[] words, bool isStart = false)
    {
        var query = new BooleanQuery();
        foreach (var word in words)
            query.Add(InAnyField(field => isStart && word == words[^1] ? Start(field, word) : new TermQuery(new Term(field, word))), Occur.MUST);
        return query;
    }

    /// <summary>A query that asks for a phrase in any field.</summary>
    public static Query Phrase(string[] words) => InAnyField(field =>
    {
        var phrase = new PhraseQuery();
        foreach (var word in words)
            phrase.Add(new Term(field, word));
        return phrase;
    });

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }

    // Ranked by its words, not all the same.
    private static PrefixQuery Start(string field, string word) =>
        new(new Term(field, word)) { MultiTermRewriteMethod = MultiTermQuery.SCORING_BOOLEAN_QUERY_REWRITE };

    private static DisjunctionMaxQuery InAnyField(Func<string, Query> make)
    {
        var any = new DisjunctionMaxQuery(0);
        foreach (var (name, weight) in s_fields)
        {
            var query = make(name);
            query.Boost = weight;
            any.Add(query);
        }

        return any;
    }
}
