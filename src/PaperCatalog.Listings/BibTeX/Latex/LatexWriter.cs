using System.Text;

namespace PaperCatalog.Listings.BibTeX.Latex;

/// <summary>Writes the text that LaTeX prints to a field, with one space for any white space.</summary>
internal sealed class LatexWriter(DecodedTextBuilder builder)
{
    /// <summary>The last byte; 0 where nothing is written yet.</summary>
    public byte Last => builder.FieldLength == 0 ? (byte)0 : builder.Field[builder.FieldLength - 1];

    /// <summary>Writes a stretch as it is.</summary>
    public void Copy(in LatexText text, int start, int end) => text.AppendTo(builder, start, end);

    /// <summary>Writes an address, freed of what is escaped in it.</summary>
    public void CopyVerbatim(in LatexText text, int start, int end) => text.AppendVerbatim(builder, start, end);

    /// <summary>Writes words as they are: most text by far is that, with one space between two.</summary>
    public void CopyWords(in LatexText text, int start, int end)
    {
        while (true)
        {
            while (start < end && text.Bytes[start] == ' ' && NeedsNoSpace)
                start++;
            var spaces = text.Bytes.Slice(start, end - start).IndexOf("  "u8);
            var next = spaces < 0 ? end : start + spaces + 1;
            text.AppendTo(builder, start, next);
            if (next == end)
                return;
            start = next;
        }
    }

    /// <summary>Writes what a stretch stands for.</summary>
    public void Write(in LatexText text, string printed, int start, int end) =>
        builder.Append(Encoding.UTF8.GetBytes(printed), text.GetSource(start, end));

    /// <summary>Writes a space for a stretch, unless one is there.</summary>
    public void WriteSpace(in LatexText text, int start, int end)
    {
        if (!NeedsNoSpace)
            builder.Append(" "u8, text.GetSource(start, end));
    }

    /// <summary>Takes back the last byte.</summary>
    public void TakeBack() => builder.Truncate(builder.FieldLength - 1);

    /// <summary>Ends the field.</summary>
    /// <returns>Where its text is; <see langword="null"/> where it is empty.</returns>
    public ByteSpan? EndField()
    {
        while (Last == ' ')
            TakeBack();
        return builder.EndText();
    }

    private bool NeedsNoSpace => Last is 0 or (byte)' ';
}
