using PaperCatalog.Search.Queries;
using PaperCatalog.Tables;

namespace PaperCatalog.Search;

/// <summary>Searches the texts of a catalogue, and compares its papers.</summary>
internal sealed class PaperSearch
{
    private readonly Searcher _searcher;
    private readonly RelatedPapers _related;

    /// <summary>Reads all texts.</summary>
    public PaperSearch(CatalogTables tables)
    {
        var index = CatalogTexts.Index(tables);
        _searcher = new Searcher(index);
        _related = new RelatedPapers(tables, index, _searcher);
    }

    /// <summary>The papers that a query finds.</summary>
    public Ranking Find(string query) => _searcher.Search(query);

    /// <summary>The papers that are like one.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="named">The papers that it names, or that name it.</param>
    public int[] FindRelated(int paper, IEnumerable<int> named) => _related.Find(paper, named);
}
