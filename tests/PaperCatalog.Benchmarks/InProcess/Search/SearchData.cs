namespace PaperCatalog.Benchmarks.InProcess.Search;

/// <summary>A catalogue, and the peer's index of the same papers.</summary>
internal sealed class SearchData : IDisposable
{
    private readonly string _assembly;

    /// <summary>Opens a catalogue of a program, and makes the peer's index.</summary>
    public SearchData(string assembly)
    {
        _assembly = assembly;
        Catalog = Lookups.BuiltCatalog.Load(assembly);
        Texts = [.. Catalog.Select(paper => new[] { paper.Title, paper.Organization ?? "", paper.Abstract ?? "" })];
        CatalogSize = Held(() => Catalog.Search("the"));
        PeerSize = Held(() => Peer = LuceneIndex.Build(Texts));
    }

    /// <summary>What is searched at the moment: the benchmarks run in this process and take it from here.</summary>
    public static SearchData Current { get; set; } = null!;

    /// <summary>The catalogue, which was searched before.</summary>
    public Catalog Catalog { get; }

    /// <summary>The peer.</summary>
    public LuceneIndex Peer { get; private set; } = null!;

    /// <summary>Title, people and abstract of each paper, as strings that are at hand.</summary>
    public string[][] Texts { get; }

    /// <summary>The bytes that the catalogue keeps once it was searched.</summary>
    public long CatalogSize { get; }

    /// <summary>The bytes that the peer's index keeps.</summary>
    public long PeerSize { get; }

    /// <summary>The same catalogue, which nobody has asked anything.</summary>
    public Catalog Open()
    {
        var fresh = Lookups.BuiltCatalog.Load(_assembly);
        // Its listing has been read; what is measured is the index.
        foreach (var paper in fresh)
            _ = paper.GetAbstractUtf8();
        return fresh;
    }

    /// <inheritdoc/>
    public void Dispose() => Peer.Dispose();

    private static long Held(Action make)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        make();
        return GC.GetTotalMemory(forceFullCollection: true) - before;
    }
}
