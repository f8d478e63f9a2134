using PaperCatalog.Format;
using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.TaggedLines;

/// <summary>The number by which a database knows a work: that of arXiv, or that in PubMed.</summary>
internal static class AccessionNumber
{
    private const string PubMedLabel = "PMID:";

    // The databases of the National Library of Medicine have one number for a work.
    private static readonly string[] s_pubMed = ["pubmed", "medline", "NLM"];

    /// <summary>Takes a number.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="text">The listing.</param>
    /// <param name="number">The number.</param>
    /// <param name="isPubMed">Whether it is known to be one of PubMed.</param>
    /// <returns>Whether it is one that members of an entry are for, and the first.</returns>
    public static bool Take(EntryDraft entry, Utf8Text text, ByteSpan number, bool isPubMed)
    {
        if (entry.TakeIdentifier(number))
            return true;
        // "PMID:123" says by itself whose number it is.
        if (AsciiText.StartsWithIgnoreCase(text.Slice(number), PubMedLabel))
            number = WhiteSpace.Trim(text, ByteSpan.FromBounds(number.Start + PubMedLabel.Length, number.End));
        else if (!isPubMed)
            return false;
        if (number.IsEmpty || entry.HasField(FieldNumber.PubMedId) || AsciiText.CountDigits(text.Slice(number)) < number.Length)
            return false;
        entry.AddField(FieldNumber.PubMedId, number);
        return true;
    }

    /// <summary>Whether the name of a database is of PubMed.</summary>
    public static bool IsPubMed(string database) =>
        Array.Exists(s_pubMed, name => database.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0);
}
