using System.Runtime.CompilerServices;
using PaperCatalog.Collections;
using PaperCatalog.Tables;

namespace PaperCatalog.Generated;

/// <content>Papers.</content>
public abstract partial class CatalogSource
{
    private const int PaperKey = 0;
    private const int PaperKeyLength = 1;
    private const int PaperFirst = 2;

    private readonly Table _papers = new("key + first");
    private readonly Table _order = new("paper");
    private PaperPage?[]? _pages;

    /// <summary>The number of papers.</summary>
    internal int Count => PaperCount;

    /// <summary>The paper of a row: the same object each time.</summary>
    internal Paper PaperAt(int paper)
    {
        var page = paper >> PaperPage.Shift;
        return ((_pages is { } pages ? pages[page] : null) ?? AddPage(page))[paper];
    }

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

    [MethodImpl(MethodImplOptions.Synchronized)]
    private PaperPage AddPage(int page)
    {
        _pages ??= new PaperPage?[((PaperCount - 1) >> PaperPage.Shift) + 1];
        return _pages[page] ??= new PaperPage(this, page);
    }
}
