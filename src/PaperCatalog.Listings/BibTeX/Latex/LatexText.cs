using System.Text;
using PaperCatalog.Listings.BibTeX.Syntax;
using PaperCatalog.Listings.BibTeX.Values;

namespace PaperCatalog.Listings.BibTeX.Latex;

/// <summary>A range of a value whose LaTeX is decoded, and what TeX passes over in it.</summary>
internal readonly ref struct LatexText
{
    private const int MaxOptions = 100;

    private readonly RawValue _raw;

    /// <summary>A range of <paramref name="raw"/>; nothing behind it is looked at.</summary>
    public LatexText(in RawValue raw, ByteSpan range)
    {
        _raw = raw;
        Bytes = raw.Bytes.Slice(0, range.End);
    }

    /// <summary>The bytes up to the end of the range.</summary>
    public ReadOnlySpan<byte> Bytes { get; }

    /// <summary>The byte at a place; 0 beyond the end.</summary>
    public byte this[int at] => at < Bytes.Length ? Bytes[at] : (byte)0;

    /// <summary>Where in the listing a stretch comes from.</summary>
    public ByteSpan GetSource(int start, int end) => _raw.GetSource(ByteSpan.FromBounds(start, end));

    /// <summary>A stretch as text.</summary>
    public string GetString(int start, int end) => Encoding.UTF8.GetString(Bytes.Slice(start, end - start).ToArray());

    /// <summary>Adds a stretch to a field as it is.</summary>
    public void AppendTo(DecodedTextBuilder builder, int start, int end) =>
        _raw.AppendTo(builder, ByteSpan.FromBounds(start, end));

    /// <summary>Adds an address to a field.</summary>
    public void AppendVerbatim(DecodedTextBuilder builder, int start, int end) =>
        VerbatimEscapes.Append(builder, _raw, ByteSpan.FromBounds(start, end));

    /// <summary>The end of the white space at a place.</summary>
    public int SkipSpace(int at)
    {
        while (at < Bytes.Length && BibCharacters.IsSpace(Bytes[at]))
            at++;
        return at;
    }

    /// <summary>The end of the letters at a place: of the name of a command.</summary>
    public int SkipLetters(int at)
    {
        while (at < Bytes.Length && AsciiText.IsLetter(Bytes[at]))
            at++;
        return at;
    }

    /// <summary>The place behind the options in square brackets at <paramref name="open"/>; the same one where they are not closed.</summary>
    public int SkipOptions(int open)
    {
        // Nobody writes longer ones, and the next command asks again.
        var length = Bytes.Slice(open, Math.Min(MaxOptions, Bytes.Length - open)).IndexOf((byte)']');
        return length < 0 ? open : SkipSpace(open + length + 1);
    }

    /// <summary>The place behind the group that is opened at <paramref name="open"/>.</summary>
    public int SkipGroup(int open)
    {
        var depth = 0;
        var at = open;
        for (; at < Bytes.Length; at++)
        {
            depth += Bytes[at] == '{' ? 1 : Bytes[at] == '}' ? -1 : 0;
            if (depth == 0)
                return at + 1;
        }

        return at;
    }
}
