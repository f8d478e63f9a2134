using PaperCatalog.Listings.BibTeX.Syntax;

namespace PaperCatalog.Listings.BibTeX.Values;

/// <summary>The numbers with which DBLP tells people of one name apart, <c>Wei Wang 0001</c>; they are no part of the name.</summary>
internal static class NamesakeNumber
{
    private const int Length = 4;

    /// <summary>A part of a name without its number.</summary>
    public static ByteSpan CutOff(in RawValue raw, ByteSpan part)
    {
        var isBraced = part.Length > 0 && raw.Bytes[part.End - 1] == '}' && raw.Bytes[part.Start] == '{';
        var start = part.End - Length - (isBraced ? 1 : 0);
        // They begin with a zero; "Project 2025" is a name.
        if (start <= part.Start + 1 || raw.Bytes[start] != '0' || AsciiText.CountDigits(raw.Bytes.Slice(start, Length)) != Length ||
            !(BibCharacters.IsSpace(raw.Bytes[start - 1]) || raw.Bytes[start - 1] == '~'))
        {
            return part;
        }

        // A group that is cut off ends with the name, as any that is open does.
        return raw.Trim(ByteSpan.FromBounds(part.Start, start - 1));
    }
}
