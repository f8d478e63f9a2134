using System.Text;

namespace PaperCatalog.Format.Writing;

/// <summary>Writes <see cref="ListingTable.Keys"/>, and where in it each key starts.</summary>
internal sealed class KeyText
{
    private readonly string[] _keys;
    private readonly int[] _starts;

    /// <summary>The keys of papers, in order.</summary>
    public KeyText(string[] keys)
    {
        _keys = keys;
        _starts = new int[keys.Length];
        for (var paper = 1; paper < keys.Length; paper++)
        {
            _starts[paper] = paper % TableForm.RowsPerPart == 0
                ? 0
                : _starts[paper - 1] + Encoding.UTF8.GetByteCount(keys[paper - 1]) + 1;
        }
    }

    /// <summary>The number of parts.</summary>
    public int PartCount => TableForm.PartCount(_keys.Length);

    /// <summary>Where in its part the key of a paper starts.</summary>
    public int StartOf(int paper) => _starts[paper];

    /// <summary>The keys of a part, one a line.</summary>
    public string Lines(int part)
    {
        var first = part * TableForm.RowsPerPart;
        return string.Join("\n", _keys, first, Math.Min(TableForm.RowsPerPart, _keys.Length - first));
    }
}
