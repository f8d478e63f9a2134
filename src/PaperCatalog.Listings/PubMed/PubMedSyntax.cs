using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.TaggedLines;

namespace PaperCatalog.Listings.PubMed;

/// <summary>The lines of the MEDLINE format: <c>TI  - Legends</c>, the tag filled up to four characters; further lines of a value are indented.</summary>
internal sealed class PubMedSyntax : TaggedSyntax
{
    /// <summary>The one object.</summary>
    public static readonly PubMedSyntax Instance = new();

    /// <summary>The tag of the number that a record begins with.</summary>
    public const string Number = "PMID";

    private const int TagLength = 4;

    private PubMedSyntax()
        : base("TI PMID OWN STAT AB DP VI IP PG JT TA")
    {
    }

    /// <inheritdoc/>
    public override string First => Number;

    /// <inheritdoc/>
    public override string FirstLine => "'PMID- ' and a number";

    /// <inheritdoc/>
    public override TaggedField? Read(Utf8Text text, ByteSpan line)
    {
        var bytes = text.Slice(line);
        if (bytes.Length <= TagLength || bytes[TagLength] != '-' || !AsciiText.IsUpper(bytes[0]) || !AsciiText.IsUpper(bytes[1]))
            return null;
        var length = 2;
        while (length < TagLength && AsciiText.IsUpper(bytes[length]))
            length++;
        for (var at = length; at < TagLength; at++)
        {
            if (bytes[at] != ' ')
                return null;
        }

        return TaggedField.Of(text, line with { Length = length }, WhiteSpace.Trim(text, ByteSpan.FromBounds(line.Start + TagLength + 1, line.End)));
    }

    /// <inheritdoc/>
    public override bool IsCut(Utf8Text text, List<TaggedField> fields) =>
        // PubMed says first who owns a record, and last where it appeared.
        fields.Exists(field => field.Is("OWN")) && !fields.Exists(field => field.Is("SO"));

    /// <inheritdoc/>
    public override EntryDraft Read(ListingDraft draft, List<TaggedField> fields, ByteSpan lines) => new PubMedRecord(draft, fields).Read(lines);
}
