using System.Runtime.CompilerServices;
using PaperCatalog.Collections;
using PaperCatalog.Errors;
using PaperCatalog.Search;

namespace PaperCatalog;

/// <content>Papers by their words.</content>
public sealed partial class Catalog
{
    private PaperSearch? _search;
    private NamedPapers? _named;

    /// <summary>What searches the texts; made on first use and then kept.</summary>
    internal PaperSearch TextSearch => _search ?? IndexTexts();

    /// <summary>
    /// The papers whose title, people and abstract have the words of a query, best first, by BM25; those that rank the same in order of
    /// the catalogue. Empty where there are none.
    /// </summary>
    /// <remarks>
    /// <para>
    /// All words have to be there; where no paper has them all, the papers with the most of them are found. Case, marks on Latin
    /// letters and a plural's <c>s</c> do not matter. <c>LLM-Pruner</c>, <c>LLMPruner</c> and <c>llmpruner</c> are one word, which
    /// <c>llm pruner</c> finds too. A phrase stands between quotation marks, and has to be there. The last word finds all words that
    /// begin with it, unless something follows it, be it a space.
    /// </para>
    /// <para>
    /// The first search reads all texts once and keeps where each word stands, which for 10,000 papers with abstracts takes half a second
    /// and some 6 MB. The list knows its length; its papers are put in order as far as they are asked for. Of a query that is longer than
    /// 64 words the first are searched.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">The query is null.</exception>
    public IReadOnlyList<Paper> Search(string query)
    {
        Guard.NotNull(query, nameof(query));
        var ranking = TextSearch.Find(query);
        return ranking.Count == 0 ? [] : new View<Paper>(ranking.Count, rank => PaperAt(ranking[rank]));
    }

    /// <summary>The papers that are like one, nearest first.</summary>
    internal Paper[] RelatedTo(int paper)
    {
        var named = _named ?? Once.Keep(ref _named, NamedPapers.Of(Tables.RowCount, other => Tables.IsPaper(other) ? PaperAt(other).FindNamed() : []));
        return Array.ConvertAll(TextSearch.FindRelated(paper, named.Of(paper)), PaperAt);
    }

    // To read all texts twice, where threads race, would be a waste.
    [MethodImpl(MethodImplOptions.Synchronized)]
    private PaperSearch IndexTexts() => _search ??= new PaperSearch(Tables);
}
