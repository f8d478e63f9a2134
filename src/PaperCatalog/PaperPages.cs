using System.Runtime.CompilerServices;

namespace PaperCatalog;

/// <summary>The papers of a catalogue by row, made on first use and then kept; one for each row, also where threads race.</summary>
/// <remarks>
/// Room for papers is made a page at a time, so that the first lookup in a catalogue of 100,000 allocates a few kilobytes
/// and not an array of 800.
/// </remarks>
internal sealed class PaperPages(Catalog catalog)
{
    private const int Shift = 7;
    private const int Mask = (1 << Shift) - 1;

    private Paper?[]?[]? _pages;

    /// <summary>The paper of a row, where it was made.</summary>
    public Paper? Find(int row) => _pages is { } pages && pages[row >> Shift] is { } page ? page[row & Mask] : null;

    /// <summary>The paper of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="home">The listing that it is at home in.</param>
    /// <param name="number">Its number there.</param>
    // A method that locks needs no assembly for it, as a statement does, which the first lookup would have to load. Nobody else locks this
    // object, and it is locked for as long as it takes to make a paper, which reads nothing.
    [MethodImpl(MethodImplOptions.Synchronized)]
    public Paper Make(int row, int home, int number)
    {
        var pages = _pages ??= new Paper?[((catalog.Tables.RowCount - 1) >> Shift) + 1][];
        var page = pages[row >> Shift] ??= new Paper?[Mask + 1];
        return page[row & Mask] ??= new Paper(catalog, home, number);
    }
}
