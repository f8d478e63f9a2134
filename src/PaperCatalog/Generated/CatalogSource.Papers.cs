using PaperCatalog.Collections;
using PaperCatalog.Errors;
using PaperCatalog.Tables;

namespace PaperCatalog.Generated;

/// <content>Papers: made on first use and then kept, in pages.</content>
public abstract partial class CatalogSource
{
    // A page is small, so that the first lookup in a catalogue of 100,000 papers does not allocate a list of 800 kB.
    private const int PageShift = 8;
    private const int PageMask = (1 << PageShift) - 1;

    private const int PaperKey = 0;
    private const int PaperKeyLength = 1;
    private const int PaperFirst = 2;

    private readonly Table _papers = new("key + first");
    private readonly Table _order = new("paper");
    private Paper?[]?[]? _pages;

    /// <summary>The number of papers.</summary>
    internal int Count => PaperCount;

    /// <summary>The paper of a row: the same object each time.</summary>
    internal Paper PaperAt(int paper)
    {
        var pages = _pages ?? Once.Keep(ref _pages, new Paper?[((PaperCount - 1) >> PageShift) + 1][]);
        var number = paper >> PageShift;
        Guard.Index(number, pages.Length, nameof(paper));
        var page = pages[number] ?? Once.Keep(ref pages[number], new Paper?[1 << PageShift]);
        return page[paper & PageMask] ?? AddPaper(page, paper);
    }

    /// <summary>The paper of a row, if its object has been made.</summary>
    internal Paper? MadePaperAt(int paper) => _pages?[paper >> PageShift]?[paper & PageMask];

    /// <summary>The row of the paper that stands at a place in the catalogue's order.</summary>
    internal int PaperInOrder(int place) => (int)_order.Read(Order(Table.PartOf(place)), place, 0);

    /// <summary>The key of a paper.</summary>
    internal ReadOnlySpan<byte> KeyOf(int paper)
    {
        var part = Table.PartOf(paper);
        var text = Papers(part);
        return Keys(part).Slice(
            (int)_papers.Read(text, paper, PaperKey),
            (int)_papers.Read(text, paper, PaperKeyLength));
    }

    /// <summary>The first appearance of a paper.</summary>
    internal int FirstEntryOf(int paper) => (int)_papers.Read(Papers(Table.PartOf(paper)), paper, PaperFirst);

    private Paper AddPaper(Paper?[] page, int paper)
    {
        Guard.Index(paper, PaperCount, nameof(paper));
        return Once.Keep(ref page[paper & PageMask], new Paper(this, paper));
    }
}
