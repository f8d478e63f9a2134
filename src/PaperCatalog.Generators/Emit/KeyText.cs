using System.Text;
using PaperCatalog.Generators.Models;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Emit;

/// <summary>The keys of a catalogue as text, one a line, in the parts of the table of papers.</summary>
internal sealed class KeyText
{
    private readonly EquatableArray<PaperModel> _papers;
    private readonly int[] _offsets;
    private readonly int[] _lengths;

    /// <summary>The keys of <paramref name="papers"/>.</summary>
    public KeyText(EquatableArray<PaperModel> papers)
    {
        _papers = papers;
        _offsets = new int[papers.Count];
        _lengths = new int[papers.Count];
        var offset = 0;
        for (var row = 0; row < papers.Count; row++)
        {
            if (row % TableWriter.RowsPerPart == 0)
                offset = 0;
            _offsets[row] = offset;
            _lengths[row] = Encoding.UTF8.GetByteCount(papers[row].Key);
            offset += _lengths[row] + 1;
        }
    }

    /// <summary>The number of parts.</summary>
    public int PartCount => (_papers.Count + TableWriter.RowsPerPart - 1) / TableWriter.RowsPerPart;

    /// <summary>Where in its part the key of a row starts, in bytes.</summary>
    public int GetOffset(int row) => _offsets[row];

    /// <summary>How many bytes it takes.</summary>
    public int GetLength(int row) => _lengths[row];

    /// <summary>Writes the lines of a part.</summary>
    public void WriteLines(CodeWriter code, int part)
    {
        var end = Math.Min(_papers.Count, (part + 1) * TableWriter.RowsPerPart);
        for (var row = part * TableWriter.RowsPerPart; row < end; row++)
            code.Line(_papers[row].Key);
    }
}
