using System.Text;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Dialects;

/// <summary>Takes identifiers, in any usual spelling, into entries.</summary>
internal static class IdentifierFields
{
    private const int MaxShort = 200;

    /// <summary>
    /// Takes the identifier that the whole of a field spells, unless the entry has one of its kind; <see langword="false"/> where
    /// the field spells none.
    /// </summary>
    /// <param name="entry">The entry.</param>
    /// <param name="decoded">What holds the field, which it ends.</param>
    public static bool TryTake(ref Entry entry, DecodedTextBuilder decoded)
    {
        var (arxivId, doi) = (entry.ArxivId, entry.Doi);
        if (!TryTake(decoded, ref arxivId, ref doi))
            return false;
        entry = entry with { ArxivId = arxivId, Doi = doi };
        return true;
    }

    /// <summary>The same for an entry that is not made yet.</summary>
    /// <param name="decoded">What holds the field, which it ends.</param>
    /// <param name="arxivId">The arXiv identifier of the entry.</param>
    /// <param name="doi">Its DOI.</param>
    public static bool TryTake(DecodedTextBuilder decoded, ref ByteSpan? arxivId, ref ByteSpan? doi)
    {
        var kind = Take(decoded, out var span);
        if (kind == IdentifierKind.Arxiv)
            arxivId ??= span;
        else if (kind == IdentifierKind.Doi)
            doi ??= span;
        return kind != IdentifierKind.None;
    }

    /// <summary>The identifier that the whole of a field spells.</summary>
    /// <param name="decoded">What holds the field, which it ends.</param>
    /// <param name="span">The identifier proper.</param>
    /// <returns>Of which kind it is.</returns>
    private static IdentifierKind Take(DecodedTextBuilder decoded, out ByteSpan span)
    {
        span = default;
        var match = Find(decoded.Field);
        if (match.Kind == IdentifierKind.None)
        {
            decoded.DropField();
            return IdentifierKind.None;
        }

        // Identifiers are ASCII, and so is what goes before one: units and bytes stand one to one.
        decoded.Cut(match.Start, match.Length);
        span = decoded.EndField();
        return match.Kind;
    }

    private static IdentifierMatch Find(ReadOnlySpan<byte> text)
    {
        Span<char> units = stackalloc char[MaxShort];
        return TryWiden(text, units)
            ? IdentifierRule.Find(units.Slice(0, text.Length))
            : IdentifierRule.Find(Encoding.UTF8.GetString(text.ToArray()).AsSpan());
    }

    /// <summary>Writes short ASCII text, as all but a few identifiers are, as characters.</summary>
    private static bool TryWiden(ReadOnlySpan<byte> text, Span<char> units)
    {
        if (text.Length > units.Length)
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] >= 0x80)
                return false;
            units[i] = (char)text[i];
        }

        return true;
    }
}
