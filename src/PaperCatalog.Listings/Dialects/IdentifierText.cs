using System.Text;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Dialects;

/// <summary>Fields that are an identifier, in any usual spelling.</summary>
internal static class IdentifierText
{
    private const int MaxShort = 200;

    /// <summary>Ends the field that is being decoded with what it has of an identifier, if it is one as a whole.</summary>
    /// <param name="decoded">What holds the field.</param>
    /// <param name="identifier">The identifier proper.</param>
    /// <param name="arxivDoi">The DOI of arXiv's own that it was spelt as; <see langword="null"/> where it was not.</param>
    /// <returns>Of which kind it is.</returns>
    public static IdentifierKind End(DecodedTextBuilder decoded, out ByteSpan identifier, out ByteSpan? arxivDoi)
    {
        (identifier, arxivDoi) = (default, null);
        var match = Find(decoded.Field);
        if (match.Kind == IdentifierKind.None)
        {
            decoded.DropField();
            return IdentifierKind.None;
        }

        decoded.Cut(match.Start - match.DoiLength, match.DoiLength + match.Length);
        var field = decoded.EndField();
        identifier = new ByteSpan(field.Start + match.DoiLength, match.Length);
        if (match.DoiLength > 0)
            arxivDoi = field;
        return match.Kind;
    }

    /// <summary>Of which kind the identifier is that the whole of a text spells.</summary>
    public static IdentifierKind KindOf(ReadOnlySpan<byte> text) => Find(text).Kind;

    private static IdentifierMatch Find(ReadOnlySpan<byte> text)
    {
        Span<char> units = stackalloc char[MaxShort];
        if (AsciiText.TryWiden(text, units))
            return IdentifierRule.Find(units.Slice(0, text.Length));
        var wide = Encoding.UTF8.GetString(text.ToArray());
        var match = IdentifierRule.Find(wide.AsSpan());
        // An identifier is ASCII, but white space before it need not be.
        var start = Encoding.UTF8.GetByteCount(wide.Substring(0, match.Start));
        return new IdentifierMatch(match.Kind, start, match.Length, match.DoiLength);
    }
}
