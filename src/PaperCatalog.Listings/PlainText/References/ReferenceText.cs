using System.Text;

namespace PaperCatalog.Listings.PlainText.References;

/// <summary>A reference on one line, of which it is known where in the listing each character stands.</summary>
internal sealed class ReferenceText
{
    private readonly List<(int Start, ByteSpan Source)> _pieces = [];

    /// <summary>Joins the lines of a reference.</summary>
    public ReferenceText(Utf8Text text, List<ByteSpan> lines)
    {
        var joined = new StringBuilder();
        foreach (var line in lines)
        {
            if (line.IsEmpty)
                continue;
            if (joined.Length > 0)
                joined.Append(' ');
            _pieces.Add((joined.Length, line));
            joined.Append(text.GetString(line));
        }

        Text = joined.ToString();
    }

    /// <summary>All of it.</summary>
    public string Text { get; }

    /// <summary>Adds a stretch to the field that is being decoded.</summary>
    public void Decode(TextRange range, DecodedTextBuilder field)
    {
        ByteSpan? above = null;
        for (var i = 0; i < _pieces.Count; i++)
        {
            var (start, source) = _pieces[i];
            var end = i + 1 < _pieces.Count ? _pieces[i + 1].Start - 1 : Text.Length;
            var (from, to) = (Math.Max(start, range.Start), Math.Min(end, range.End));
            if (from >= to)
                continue;
            var piece = ByteSpan.FromBounds(source.Start + CountBytes(start, from), source.Start + CountBytes(start, to));
            if (above is { } last)
                field.Append(" "u8, ByteSpan.FromBounds(last.End, piece.Start));
            field.AppendVerbatim(piece);
            above = piece;
        }
    }

    private int CountBytes(int start, int end) => Encoding.UTF8.GetByteCount(Text.Substring(start, end - start));
}
