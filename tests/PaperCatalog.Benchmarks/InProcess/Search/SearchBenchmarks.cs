using BenchmarkDotNet.Attributes;
using Lucene.Net.Search;

namespace PaperCatalog.Benchmarks.InProcess.Search;

/// <summary>Queries of a catalogue and of the peer. Both find all papers and rank the first twenty.</summary>
public class SearchBenchmarks
{
    private const int Shown = 20;

    private readonly SearchData _data = SearchData.Current;
    private readonly Query _word = LuceneIndex.Words(["pruning"]);
    private readonly Query _words = LuceneIndex.Words(["pruning", "language", "models"]);
    private readonly Query _start = LuceneIndex.Words(["pruning", "la"], isStart: true);
    private readonly Query _phrase = LuceneIndex.Phrase(["language", "models"]);

    [Benchmark]
    public int CatalogWord() => Search("pruning ");

    [Benchmark]
    public int PeerWord() => _data.Peer.Search(_word);

    [Benchmark]
    public int CatalogWords() => Search("pruning language models ");

    [Benchmark]
    public int PeerWords() => _data.Peer.Search(_words);

    [Benchmark]
    public int CatalogStart() => Search("pruning la");

    [Benchmark]
    public int PeerStart() => _data.Peer.Search(_start);

    [Benchmark]
    public int CatalogPhrase() => Search("\"language models\"");

    [Benchmark]
    public int PeerPhrase() => _data.Peer.Search(_phrase);

    private int Search(string query)
    {
        var found = _data.Catalog.Search(query);
        for (var rank = 0; rank < Math.Min(Shown, found.Count); rank++)
            _ = found[rank];
        return found.Count;
    }
}
