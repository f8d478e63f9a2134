using PaperCatalog.Format;
using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.Tables.Cells;

/// <summary>
/// What Zotero keeps in <c>Extra</c> for want of a field: a label and a value a line, <c>arXiv:2305.11627 [cs]</c>, <c>PMID: 123</c>,
/// <c>Citation Key: ma2023</c>.
/// </summary>
internal static class ExtraLines
{
    /// <summary>Takes what members of an entry are for.</summary>
    /// <returns>Whether the cell says no more than that.</returns>
    public static bool Take(EntryDraft entry, ListingDraft draft, ByteSpan cell)
    {
        var isAll = true;
        foreach (var line in CellList.Split(draft.Text, cell, (byte)'\n'))
            isAll &= TakeLine(entry, draft, line);
        return isAll;
    }

    private static bool TakeLine(EntryDraft entry, ListingDraft draft, ByteSpan line)
    {
        var text = draft.Text;
        if (draft.IsDirective(text.GetLineIndex(line.Start)))
            return true;
        var colon = text.Slice(line).IndexOf((byte)':');
        if (colon < 0)
            return false;
        var label = text.Slice(line with { Length = colon });
        var value = WhiteSpace.Trim(text, ByteSpan.FromBounds(line.Start + colon + 1, line.End));
        if (value.IsEmpty)
            return false;
        if (AsciiText.EqualsIgnoreCase(label, "arXiv"))
            return ArxivCell.Take(entry, draft, value);
        if (AsciiText.EqualsIgnoreCase(label, "DOI"))
            return entry.TakeIdentifier(value);
        if (AsciiText.EqualsIgnoreCase(label, "PMID"))
            return Add(entry, FieldNumber.PubMedId, value);
        if (!AsciiText.EqualsIgnoreCase(label, "Citation Key") || entry.CitationKey is not null)
            return false;
        CellText.Append(draft, value);
        entry.CitationKey = draft.Decoded.EndText();
        return true;
    }

    private static bool Add(EntryDraft entry, int field, ByteSpan value)
    {
        var isFirst = !entry.HasField(field);
        entry.AddField(field, value);
        return isFirst;
    }
}
