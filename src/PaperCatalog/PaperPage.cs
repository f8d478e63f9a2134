using System.Runtime.CompilerServices;

namespace PaperCatalog;

/// <summary>The papers of some rows in a line, made on first use and then kept; one for each row, also where threads race.</summary>
/// <remarks>
/// Room for papers is made a page at a time, so that the first lookup in a catalogue of 100,000 allocates a few kilobytes
/// and not an array of 800.
/// </remarks>
internal sealed class PaperPage(Catalog catalog)
{
    /// <summary>A page has two to the power of this many rows; row <c>r</c> is in page <c>r >> Shift</c>.</summary>
    public const int Shift = 7;

    private const int Mask = (1 << Shift) - 1;

    private readonly Paper?[] _papers = new Paper?[1 << Shift];

    /// <summary>The paper of a row of this page, where it was made.</summary>
    public Paper? Find(int row) => _papers[row & Mask];

    /// <summary>The paper of a row of this page.</summary>
    /// <param name="row">The row.</param>
    /// <param name="home">The listing that it is at home in.</param>
    /// <param name="number">Its number there.</param>
    public Paper Get(int row, int home, int number) => Find(row) ?? Make(row & Mask, home, number);

    // A method that locks needs no assembly for it, as a statement does, which the first lookup would have to load. Nobody
    // else locks a page, and it is locked for as long as it takes to make a paper, which reads nothing.
    [MethodImpl(MethodImplOptions.Synchronized)]
    private Paper Make(int at, int home, int number) => _papers[at] ??= new Paper(catalog, home, number);
}
