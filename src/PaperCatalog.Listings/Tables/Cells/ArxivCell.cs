using PaperCatalog.Format;
using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.Tables.Cells;

/// <summary>An identifier of arXiv, with its category behind it or not: <c>arXiv:2305.11627 [cs.LG]</c>.</summary>
internal static class ArxivCell
{
    /// <summary>Takes what a text has of these.</summary>
    /// <returns>Whether it has no more.</returns>
    public static bool Take(EntryDraft entry, ListingDraft draft, ByteSpan value)
    {
        var text = draft.Text;
        var bytes = text.Slice(value);
        var open = bytes.IndexOf((byte)'[');
        if (open <= 0 || bytes[bytes.Length - 1] != ']')
            return entry.TakeIdentifier(value);
        if (!entry.TakeIdentifier(WhiteSpace.Trim(text, value with { Length = open })))
            return false;
        var category = WhiteSpace.Trim(text, ByteSpan.FromBounds(value.Start + open + 1, value.End - 1));
        // An archive without a subject, "[cs]", is no category.
        if (text.Slice(category).IndexOfAny((byte)'.', (byte)'-') <= 0)
            return true;
        CellText.Append(draft, category);
        entry.AddField(FieldNumber.ArxivCategory, draft.Decoded.EndText());
        return true;
    }
}
