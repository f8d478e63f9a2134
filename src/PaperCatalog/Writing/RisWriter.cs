using System.Globalization;
using PaperCatalog.Rules;

namespace PaperCatalog.Writing;

/// <summary>Writes RIS.</summary>
/// <remarks>
/// Source: the RIS specification as reference managers have it (<c>TY</c> first, <c>ER</c> last, two spaces, a dash, a space). Fields of
/// other forms have no tag here and are left out; those that came from RIS go by their tag again.
/// </remarks>
internal sealed class RisWriter : ReferenceWriter
{
    /// <inheritdoc/>
    protected override void WriteVisible(TextWriter writer, IEnumerable<Reference> references)
    {
        foreach (var reference in references)
        {
            var record = new RisRecordWriter(writer);
            record.Write("TY", reference.Field("TY") ?? PaperTypeNames.GetRis(reference.Type));
            WriteFields(record, reference.Authors.Count == 0 && reference.Organization is { } name
                ? reference with { Authors = [new Author(name)] }
                : reference);
            record.End();
        }
    }

    private static void WriteFields(RisRecordWriter record, Reference reference)
    {
        record.Write("ID", reference.CitationKey);
        record.Write("TI", reference.Title);
        foreach (var author in reference.Authors)
            record.Write("AU", Name(author));
        foreach (var editor in reference.Editors)
            record.Write("ED", Name(editor));
        record.Write(VenueTag(reference), reference.Venue);
        WriteDate(record, reference.PublishedOn);
        record.Write("VL", reference.Volume);
        record.Write("IS", reference.Issue);
        WritePages(record, reference.Pages);
        record.Write("PB", reference.Publisher);
        record.Write("LA", reference.Language);
        record.Write("SN", reference.Isbn);
        record.Write("SN", reference.Issn);
        record.Write("DO", reference.Doi);
        record.Write("UR", reference.Url);
        record.Write("AN", reference.ArxivId is { } arxiv ? "arXiv:" + arxiv : null);
        record.Write("AN", reference.PubMedId is { } number ? "PMID:" + number : null);
        foreach (var keyword in reference.Keywords)
            record.Write("KW", keyword);
        record.Write("N1", reference.Note);
        record.Write("AB", reference.Abstract);
        foreach (var field in reference.Fields)
        {
            if (RisRecordWriter.IsTag(field.Key) && field.Key is not ("TY" or "ER"))
                record.WriteOther(field.Key, field.Value);
        }
    }

    // Where the record had a name of the series or the conference there too, the venue stood before it.
    private static string VenueTag(Reference reference) =>
        reference.Field("T2") is null ? "T2" : reference.Type == PaperType.ConferencePaper ? "C3" : "JF";

    /// <summary>
    /// A name as RIS has it, <c>Family, Given, Suffix</c>. One that is a whole has nothing behind its comma, where it would be parted without.
    /// </summary>
    private static string Name(Author author)
    {
        if (author.Literal is { } literal)
        {
            var whole = WithoutCommas(literal);
            return PersonNameRule.TryPart(whole.AsSpan(), out _, out _, out _) ? whole + "," : whole;
        }

        var family = string.Join(" ", new[] { author.DroppingParticle, author.NonDroppingParticle, author.Family }.Where(part => part is not null));
        return $"{WithoutCommas(family)}, {WithoutCommas(author.Given ?? "")}{(author.Suffix is { } suffix ? ", " + WithoutCommas(suffix) : "")}";
    }

    // They part a name, and there is no other way to write them.
    private static string WithoutCommas(string name) =>
        name.IndexOf(',') < 0 ? name : string.Join(" ", name.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries));

    private static void WriteDate(RisRecordWriter record, PaperDate? published)
    {
        if (published is not { Year: { } year } date)
            return;
        var text = year.ToString("0000", CultureInfo.InvariantCulture);
        record.Write("PY", text);
        if (date.Month is { } month)
        {
            record.Write("DA", $"{text}/{month.ToString("00", CultureInfo.InvariantCulture)}/" +
                $"{date.Day?.ToString("00", CultureInfo.InvariantCulture)}/");
        }
    }

    private static void WritePages(RisRecordWriter record, string? pages)
    {
        // Two pages, and no more, have tags of their own.
        var parts = pages?.Split('–');
        var isRange = parts is { Length: 2 } && parts[0].Length > 0 && parts[1].Length > 0;
        record.Write("SP", isRange ? parts![0] : pages);
        record.Write("EP", isRange ? parts![1] : null);
    }
}
