using System.Text;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Dialects;

/// <summary>Takes identifiers, in any usual spelling, into entries.</summary>
internal static class IdentifierFields
{
    /// <summary>
    /// Takes the identifier that the whole of a field spells, unless the entry has one of its kind; <see langword="false"/> where
    /// the field spells none.
    /// </summary>
    /// <param name="entry">The entry.</param>
    /// <param name="decoded">What holds the field, which it ends.</param>
    public static bool TryTake(ref Entry entry, DecodedTextBuilder decoded)
    {
        var match = IdentifierRule.Find(Encoding.UTF8.GetString(decoded.Field.ToArray()).AsSpan());
        if (match.Kind == IdentifierKind.None)
        {
            decoded.DropField();
            return false;
        }

        // Identifiers are ASCII, and so is what goes before one: units and bytes stand one to one.
        decoded.Cut(match.Start, match.Length);
        var span = decoded.EndField();
        if (match.Kind == IdentifierKind.Arxiv)
            entry = entry with { ArxivId = entry.ArxivId ?? span };
        else
            entry = entry with { Doi = entry.Doi ?? span };
        return true;
    }
}
