using PaperCatalog.Listings.Directives;

namespace PaperCatalog.Listings.Foreign;

/// <summary>The first lines of a text that say something: what a file is shows there.</summary>
internal sealed class TextSample
{
    private const int MaxLines = 200;

    private readonly Utf8Text _text;
    private readonly List<ByteSpan> _lines = [];

    private TextSample(Utf8Text text) => _text = text;

    /// <summary>A question about a line, without the white space around it.</summary>
    public delegate bool Question(ReadOnlySpan<byte> line);

    /// <summary>How many lines it has.</summary>
    public int Count => _lines.Count;

    /// <summary>A line, without the white space around it.</summary>
    public ReadOnlySpan<byte> this[int index] => _text.Slice(_lines[index]);

    /// <summary>The lines of a text, blank ones and directives aside.</summary>
    public static TextSample Of(Utf8Text text, DirectiveMarker marker)
    {
        var sample = new TextSample(text);
        for (var i = 0; i < text.LineCount && sample.Count < MaxLines; i++)
        {
            var line = WhiteSpace.Trim(text, text.GetLine(i));
            if (!line.IsEmpty && marker.Find(text.Slice(line), out _) == 0)
                sample._lines.Add(line);
        }

        return sample;
    }

    /// <summary>Where a line stands.</summary>
    public ByteSpan SpanOf(int index) => _lines[index];

    /// <summary>Whether white space goes before a line.</summary>
    public bool IsIndented(int index)
    {
        var start = _lines[index].Start;
        return start > 0 && AsciiText.IsSpace(_text.Bytes[start - 1]);
    }

    /// <summary>Of how many lines something is true.</summary>
    public int CountOf(Question question)
    {
        var count = 0;
        for (var i = 0; i < Count; i++)
            count += question(this[i]) ? 1 : 0;
        return count;
    }

    /// <summary>Whether something is true of so many lines, and of so many in a hundred.</summary>
    public bool Has(Question question, int least, int percent) =>
        CountOf(question) is var count && count >= least && count * 100 >= Count * percent;
}
